package org.onedoor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that is served from the class path, read to stand in a page itself. */
final class PageFile {

    private PageFile() {}

    /** The text of a file, or nothing where there is none. */
    static String text(String path) {
        try (InputStream in = PageFile.class.getResourceAsStream("/META-INF/" + path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
