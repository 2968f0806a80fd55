package org.onedoor.pack.national;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.InstalledPack;

/** Says where the files of the national pack are. */
public final class NationalPack implements InstalledPack {
    private static final String FOLDER = "/META-INF/onedoor/packs/national/";

    @Override
    public String name() {
        return "national";
    }

    @Override
    public @Nullable InputStream open(String path) {
        return NationalPack.class.getResourceAsStream(FOLDER + path);
    }
}
