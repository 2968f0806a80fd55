package org.onedoor.elements.errors;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log where something broke: the places in the code, never a message, which may quote what a visitor said. What breaks in
 * the same place again within a minute is counted and not repeated.
 */
public final class ErrorLog {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
    private static final ErrorLog OF_ALL = new ErrorLog(System::nanoTime);
    private static final long PAUSE = TimeUnit.MINUTES.toNanos(1);
    private static final int KINDS = 200;
    private static final int DEPTH = 40;

    private record Seen(long at, int more) {}

    private final LongSupplier clock;
    private final Map<String, Seen> seen = new HashMap<>();

    ErrorLog(LongSupplier clock) {
        this.clock = clock;
    }

    /** Tells of something that broke. */
    public static void tell(Throwable broken) {
        String line = OF_ALL.line(where(broken));
        if (!line.isEmpty()) {
            LOG.error("Something broke: {}", line);
        }
    }

    /** What to write of it: nothing where it was written a moment ago. */
    synchronized String line(String where) {
        long now = clock.getAsLong();
        Seen last = seen.get(where);
        if (last != null && now - last.at() < PAUSE) {
            seen.put(where, new Seen(last.at(), last.more() + 1));
            return "";
        }
        if (seen.size() >= KINDS) {
            seen.clear(); // whoever can make so many kinds of faults cannot fill the memory with them
        }
        seen.put(where, new Seen(now, 0));
        return last == null || last.more() == 0
                ? where
                : where + "\n\t(" + last.more() + " more of this were not told)";
    }

    private static String where(Throwable broken) {
        StringBuilder places = new StringBuilder();
        Throwable cause = broken;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            places.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int place = 0; place < Math.min(DEPTH, trace.length); place++) {
                places.append("\n\tat ").append(trace[place]);
            }
            cause = cause.getCause();
        }
        return places.toString();
    }
}
