package org.onedoor.widgets;

import java.nio.file.Path;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;

/** A small pack whose results are of every kind: calm, with a sign of danger, in danger, of a child, and with more on offer. */
public final class ResultPack {

    private static final Edition COUNTRY = ContentPack.read(
                    Path.of("src/test/resources/packs/result"), WalkPack.DEMANDS)
            .edition();

    private ResultPack() {}

    public static Edition country() {
        return COUNTRY;
    }
}
