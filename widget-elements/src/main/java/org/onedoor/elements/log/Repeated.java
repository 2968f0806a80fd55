package org.onedoor.elements.log;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts what comes again and again. Thread-safe. */
public final class Repeated {
    private static final long PAUSE = TimeUnit.MINUTES.toNanos(1);
    private static final int KINDS = 300;

    private record Told(long at, int more) {}

    private final LongSupplier clock;
    private final Map<String, Told> told = new HashMap<>();

    /** Counts by a clock in nanoseconds. */
    public Repeated(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * How often something of this kind came since it was told.
     *
     * @return -1 if it was told less than a minute ago, so that it is counted only
     */
    public synchronized int since(String kind) {
        long now = clock.getAsLong();
        Told last = told.get(kind);
        if (last != null && now - last.at() < PAUSE) {
            told.put(kind, new Told(last.at(), last.more() + 1));
            return -1;
        }
        if (told.size() >= KINDS) {
            told.clear(); // whoever can make so many kinds cannot fill the memory with them
        }
        told.put(kind, new Told(now, 0));
        return last == null ? 0 : last.more();
    }
}
