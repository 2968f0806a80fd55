package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where lines come from.
 *
 * @param name a file, or a hyphen for the standard input
 */
record Input(String name) {
    static final String STANDARD = "-";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    InputStream open() throws IOException {
        if (name.equals(STANDARD)) {
            return System.in;
        }
        Path file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailure("There is no readable file " + file + " to take answers from.");
        }
        return Files.newInputStream(file);
    }

    /** The lines, without the mark that some programs put before the first. */
    BufferedReader reader() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    boolean isFile(Path file) throws IOException {
        return !name.equals(STANDARD) && Files.exists(file) && Files.isSameFile(Path.of(name), file);
    }
}
