package org.onedoor.widgets;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.content.PackDemands;

/** A small pack whose texts the tests may lean on. */
public final class WalkPack {
    /** The first of December 2026, whenever the tests run. */
    public static final PackDemands DEMANDS =
            PackDemands.at(Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC));

    private static final Edition COUNTRY = read().edition();

    private WalkPack() {}

    /** The whole country; one edition for all tests, because it never changes. */
    public static Edition country() {
        return COUNTRY;
    }

    public static ContentPack read() {
        return ContentPack.read(Path.of("src/test/resources/packs/walk"), DEMANDS);
    }
}
