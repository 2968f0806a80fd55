package org.onedoor.widgets;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;

/** A small pack whose texts the tests may lean on. */
final class WalkPack {

    private WalkPack() {}

    static Edition country() {
        return read().edition();
    }

    static ContentPack read() {
        try {
            return ContentPack.read(
                    Path.of(WalkPack.class.getResource("/packs/walk/pack.json").toURI())
                            .getParent());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
