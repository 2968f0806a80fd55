package org.onedoor.elements.admission;

import java.time.Duration;
import java.util.Set;

/**
 * How much of a server its visitors may take.
 *
 * @param visitBytes heap that a visit may take, at least 1; the national pack's visits take 90 KB to 400 KB, see {@code docs/embedding.md}
 * @param heapShare of the whole heap that may be full after a collection before nobody new is let in, above 0 and below 1
 * @param visitsPerAddress visits of one address at the same time, at least 1; a hospital may have one address for all its people
 * @param windowsPerVisit windows of one visit that are open at the same time, at least 1
 * @param requestsPerVisit requests of one visit that are answered at the same time, at least 1
 * @param untouched how long a page of the door stays open that nobody has touched
 * @param idle how long a visit stays open after the last sign of its visitor
 * @param bodyBytes the longest body that is read before it is looked at; files that are handed in are read otherwise
 * @param bodyTime how long such a body may take to arrive
 * @param proxies addresses of proxies that are believed when they tell for whom they ask
 */
public record Limits(
        long visitBytes,
        double heapShare,
        int visitsPerAddress,
        int windowsPerVisit,
        int requestsPerVisit,
        Duration untouched,
        Duration idle,
        int bodyBytes,
        Duration bodyTime,
        Set<String> proxies) {

    /** Refuses what would let nobody in, or everybody. */
    public Limits {
        proxies = Set.copyOf(proxies);
        if (visitBytes < 1
                || !(heapShare > 0 && heapShare < 1)
                || Math.min(Math.min(visitsPerAddress, windowsPerVisit), Math.min(requestsPerVisit, bodyBytes)) < 1) {
            throw new IllegalArgumentException(
                    "Visits, windows, requests and bytes are at least 1, and the share of the heap is between 0 and 1");
        }
        if (!positive(untouched) || !positive(idle) || !positive(bodyTime)) {
            throw new IllegalArgumentException("Times of visits and of bodies are longer than nothing");
        }
    }

    private static boolean positive(Duration time) {
        return time.isPositive();
    }

    /** What fits a server of its own behind no proxy. */
    public static Limits defaults() {
        return new Limits(
                400 * 1024,
                0.85,
                200,
                10,
                8,
                Duration.ofMinutes(2),
                Duration.ofMinutes(30),
                512 * 1024,
                Duration.ofSeconds(10),
                Set.of());
    }

    /** Other caps on the visits of one address and the windows of one visit. */
    public Limits withCaps(int visits, int windows) {
        return new Limits(
                visitBytes,
                heapShare,
                visits,
                windows,
                requestsPerVisit,
                untouched,
                idle,
                bodyBytes,
                bodyTime,
                proxies);
    }

    /** Other times for visits that nobody has touched, and for the others. */
    public Limits withTimes(Duration ofUntouched, Duration ofOthers) {
        return new Limits(
                visitBytes,
                heapShare,
                visitsPerAddress,
                windowsPerVisit,
                requestsPerVisit,
                ofUntouched,
                ofOthers,
                bodyBytes,
                bodyTime,
                proxies);
    }

    /** Another size and time for bodies. */
    public Limits withBodies(int bytes, Duration time) {
        return new Limits(
                visitBytes,
                heapShare,
                visitsPerAddress,
                windowsPerVisit,
                requestsPerVisit,
                untouched,
                idle,
                bytes,
                time,
                proxies);
    }

    /** Believes these proxies, each by its address, when they tell for whom they ask ({@code X-Forwarded-For}). */
    public Limits behind(Set<String> addresses) {
        return new Limits(
                visitBytes,
                heapShare,
                visitsPerAddress,
                windowsPerVisit,
                requestsPerVisit,
                untouched,
                idle,
                bodyBytes,
                bodyTime,
                addresses);
    }
}
