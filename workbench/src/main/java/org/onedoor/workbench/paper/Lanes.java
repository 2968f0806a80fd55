package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each line between rows a lane of its own, the shortest the nearest, so that no two run over each other. */
final class Lanes {
    private record Span(int from, int to) {
        boolean meets(Span other) {
            return from <= other.to && other.from <= to;
        }
    }

    private final Map<Integer, Span> spans = new HashMap<>();
    private final Map<Integer, Integer> lanes = new HashMap<>();
    private int count;

    /** A line from one row down to another; lines from the same row share their lane. */
    void add(int from, int to) {
        spans.merge(from, new Span(from, to), (one, other) -> new Span(from, Math.max(one.to, other.to)));
    }

    void assign() {
        List<List<Span>> taken = new ArrayList<>();
        spans.values().stream()
                .sorted(Comparator.<Span>comparingInt(span -> span.to - span.from)
                        .thenComparingInt(Span::from))
                .forEach(span -> {
                    int lane = 0;
                    while (lane < taken.size() && taken.get(lane).stream().anyMatch(span::meets)) {
                        lane++;
                    }
                    if (lane == taken.size()) {
                        taken.add(new ArrayList<>());
                    }
                    taken.get(lane).add(span);
                    lanes.put(span.from, lane);
                });
        count = taken.size();
    }

    int count() {
        return count;
    }

    int lane(int from) {
        return lanes.getOrDefault(from, 0);
    }

    int last(int from) {
        Span span = spans.get(from);
        return span == null ? from : span.to;
    }
}
