package org.onedoor.pack.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.onedoor.vocabulary.Regions;

/** The regions of the national pack, read once for all tests. */
final class PackRegions {
    static final Regions REGIONS = read();

    private PackRegions() {}

    private static Regions read() {
        try (InputStream in = open("regions.json")) {
            return Regions.read("regions.json", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        InputStream in = PackRegions.class.getResourceAsStream("/META-INF/onedoor/packs/national/" + file);
        if (in == null) {
            throw new IllegalStateException("The national pack has no " + file);
        }
        return in;
    }
}
