package org.onedoor.widgets.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Lets the tests of every package say what time it is, which no host may. */
public final class StoppedClock {

    private StoppedClock() {}

    /** Stops the time of a widget. */
    public static void stop(DoorWidget widget, String instant) {
        widget.setClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
