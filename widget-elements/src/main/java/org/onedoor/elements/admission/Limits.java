package org.onedoor.elements.admission;

import java.time.Duration;
import java.util.Set;

/**
 * How much of a server its visitors may take.
 *
 * @param heap how much of the heap
 * @param caps how much of it one of them
 * @param times for how long
 * @param bodies how much they may send at once
 * @param proxies addresses and ranges of proxies that are believed when they tell for whom they ask ({@code X-Forwarded-For})
 */
public record Limits(Heap heap, Caps caps, Times times, Bodies bodies, Set<String> proxies) {

    /** Copies the set. */
    public Limits {
        proxies = Set.copyOf(proxies);
    }

    /**
     * The heap that visits may fill.
     *
     * @param visitBytes that a visit may take, at least 1; {@code docs/embedding.md} says what one takes
     * @param share of the whole heap that may be full after a collection before nobody new is let in, above 0 and below 1
     */
    public record Heap(long visitBytes, double share) {
        /** Refuses what would let nobody in, or everybody. */
        public Heap {
            atLeastOne(visitBytes, "Bytes of a visit");
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("The share of the heap is between 0 and 1, not " + share);
            }
        }
    }

    /**
     * What one address and one visit may have at the same time, each at least 1.
     *
     * @param visitsPerAddress a hospital may have one address for all its people
     * @param windowsPerVisit windows that are open
     * @param requestsPerVisit requests that are answered
     */
    public record Caps(int visitsPerAddress, int windowsPerVisit, int requestsPerVisit) {
        /** Refuses what would let nobody in. */
        public Caps {
            atLeastOne(visitsPerAddress, "Visits of an address");
            atLeastOne(windowsPerVisit, "Windows of a visit");
            atLeastOne(requestsPerVisit, "Requests of a visit");
        }
    }

    /**
     * How long a visit stays open.
     *
     * @param untouched when nobody has used its page
     * @param idle after the last sign of its visitor
     */
    public record Times(Duration untouched, Duration idle) {
        /** Refuses times that end at once. */
        public Times {
            positive(untouched);
            positive(idle);
        }
    }

    /**
     * Bodies of requests that are read before they are looked at; files that are handed in are read otherwise.
     *
     * @param bytes the longest
     * @param time in which it has arrived
     */
    public record Bodies(int bytes, Duration time) {
        /** Refuses what no body fits. */
        public Bodies {
            atLeastOne(bytes, "Bytes of a body");
            positive(time);
        }
    }

    private static void atLeastOne(long number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " are at least 1, not " + number);
        }
    }

    private static void positive(Duration time) {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("Times of visits and of bodies are longer than nothing, not " + time);
        }
    }

    /** What fits a server of its own behind no proxy. */
    public static Limits defaults() {
        return new Limits(
                new Heap(400 * 1024, 0.85),
                new Caps(200, 10, 8),
                new Times(Duration.ofMinutes(2), Duration.ofMinutes(30)),
                new Bodies(512 * 1024, Duration.ofSeconds(10)),
                Set.of());
    }

    /** Another part of the heap. */
    public Limits with(Heap other) {
        return new Limits(other, caps, times, bodies, proxies);
    }

    /** Other caps. */
    public Limits with(Caps other) {
        return new Limits(heap, other, times, bodies, proxies);
    }

    /** Other times. */
    public Limits with(Times other) {
        return new Limits(heap, caps, other, bodies, proxies);
    }

    /** Other bodies. */
    public Limits with(Bodies other) {
        return new Limits(heap, caps, times, other, proxies);
    }

    /** The same behind these proxies. */
    public Limits behind(Set<String> addresses) {
        return new Limits(heap, caps, times, bodies, addresses);
    }
}
