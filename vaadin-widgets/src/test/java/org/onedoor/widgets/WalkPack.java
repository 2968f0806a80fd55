package org.onedoor.widgets;

import java.nio.file.Path;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;

/** A small pack whose texts the tests may lean on. */
public final class WalkPack {

    private static final Edition COUNTRY = read().edition();

    private WalkPack() {}

    /** The whole country; one edition for all tests, because it never changes. */
    public static Edition country() {
        return COUNTRY;
    }

    public static ContentPack read() {
        return ContentPack.read(Path.of("src/test/resources/packs/walk"));
    }
}
