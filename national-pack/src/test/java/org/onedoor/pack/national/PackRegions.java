package org.onedoor.pack.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.onedoor.vocabulary.Regions;

/** The regions of the national pack, read once for all tests. */
final class PackRegions {
    static final Regions REGIONS = read("regions.json", in -> Regions.read("regions.json", in));

    private PackRegions() {}

    /** Reads a file of the pack from the class path. */
    static <T> T read(String file, Function<InputStream, T> reader) {
        try (InputStream in = PackRegions.class.getResourceAsStream("/META-INF/onedoor/packs/national/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The national pack has no " + file);
            }
            return reader.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
