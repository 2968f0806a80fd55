package org.onedoor.elements.log;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be known of a line: no query, no cookie, nothing that may be the id of a session, and nobody's own words. */
public final class Discreet {
    private static final Pattern HEADERS =
            Pattern.compile("(?i)\\b(set-cookie|cookie|authorization|x-forwarded-for)\\s*[:=].*");
    private static final Pattern QUERY = Pattern.compile("(?<=\\S)\\?\\S+|\\b[\\w-]+=[^\\s,;\\]})]+(&\\S*)");
    private static final Pattern ID = Pattern.compile("\\b(?=[\\w-]*[0-9])[A-Za-z0-9_-]{16,}(\\.node[0-9]+)?\\b");
    private static final int DEPTH = 40;
    private static final int CAUSES = 5;

    private Discreet() {}

    /** A line without what nobody may know. */
    public static String text(@Nullable String line) {
        String shown = HEADERS.matcher(String.valueOf(line)).replaceAll("$1: …");
        return ID.matcher(QUERY.matcher(shown).replaceAll("?…")).replaceAll("…");
    }

    static String kind(@Nullable Throwable thrown) {
        return thrown == null ? "" : thrown.getClass().getName();
    }

    /** The kinds of an exception and its causes, and where they were thrown, each on a line; never what they say. */
    public static String places(@Nullable Throwable thrown) {
        StringBuilder places = new StringBuilder();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            places.append(depth == 0 ? "\n" : "\ncaused by ")
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
