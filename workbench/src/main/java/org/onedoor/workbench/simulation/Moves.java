package org.onedoor.workbench.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.StepOfNeed;

/** Counts what differs between two arrivals of the same visitor, on one thread. */
final class Moves {
    private static final int STEPS = StepOfNeed.values().length;

    private final Door before;
    private final List<String> names;
    private final int[] placeBefore;
    private final int[] placeAfter;
    private final long[] gained;
    private final long[] lost;
    private final long[][] steps = new long[STEPS][STEPS];
    private final Place[] places;

    /** What differs in one municipality. */
    private static final class Place {
        private final Map<Pair, Long> services = new HashMap<>();
        private long all;
        private long otherStep;
    }

    private record Pair(String from, String to) {}

    Moves(Door before, Door after) {
        this.before = before;
        List<String> first = ruleIds(before);
        List<String> second = ruleIds(after);
        this.names = Stream.concat(first.stream(), second.stream()).distinct().toList();
        this.placeBefore = places(first);
        this.placeAfter = places(second);
        this.gained = new long[names.size()];
        this.lost = new long[names.size()];
        this.places = Stream.generate(Place::new)
                .limit(before.cohort().municipalities().size())
                .toArray(Place[]::new);
    }

    private static List<String> ruleIds(Door door) {
        NavigatorDefinition navigator = door.edition().navigator().definition();
        return Stream.concat(
                        navigator.rules().stream().map(Rule::id),
                        navigator.dangerRules().stream().map(DangerRule::id))
                .toList();
    }

    private int[] places(List<String> ids) {
        return ids.stream().mapToInt(names::indexOf).toArray();
    }

    void add(Arrival from, Arrival to) {
        steps[from.step() - 1][to.step() - 1]++;
        BitSet held = named(from.rules(), placeBefore);
        BitSet holding = named(to.rules(), placeAfter);
        count(holding, held, gained);
        count(held, holding, lost);
        Place place = places[from.region()];
        place.all++;
        place.otherStep += from.step() == to.step() ? 0 : 1;
        String was = from.help().service();
        String is = to.help().service();
        if (!was.equals(is)) {
            place.services.merge(new Pair(was, is), 1L, Long::sum);
        }
    }

    private static BitSet named(BitSet rules, int[] places) {
        BitSet named = new BitSet(places.length);
        rules.stream().forEach(rule -> named.set(places[rule]));
        return named;
    }

    private static void count(BitSet there, BitSet elsewhere, long[] counts) {
        BitSet only = (BitSet) there.clone();
        only.andNot(elsewhere);
        only.stream().forEach(rule -> counts[rule]++);
    }

    Moves plus(Moves other) {
        for (int i = 0; i < gained.length; i++) {
            gained[i] += other.gained[i];
            lost[i] += other.lost[i];
        }
        for (int from = 0; from < STEPS; from++) {
            for (int to = 0; to < STEPS; to++) {
                steps[from][to] += other.steps[from][to];
            }
        }
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            place.all += other.places[i].all;
            place.otherStep += other.places[i].otherStep;
            other.places[i].services.forEach((pair, count) -> place.services.merge(pair, count, Long::sum));
        }
        return this;
    }

    Comparison comparison(Flow flowBefore, Flow flowAfter) {
        long all = flowBefore.visitors();
        List<Comparison.StepMove> moves = stepMoves(all);
        List<Comparison.RegionChange> regions = regions();
        return new Comparison(
                flowBefore,
                flowAfter,
                moved(moves, true, all),
                moved(moves, false, all),
                new Share(
                        regions.stream()
                                .mapToLong(region -> region.otherService().count())
                                .sum(),
                        all),
                moves,
                rules(all),
                regions);
    }

    private static Share moved(List<Comparison.StepMove> moves, boolean up, long all) {
        long count = moves.stream()
                .filter(move -> (move.to().compareTo(move.from()) > 0) == up)
                .mapToLong(move -> move.visitors().count())
                .sum();
        return new Share(count, all);
    }

    private List<Comparison.StepMove> stepMoves(long all) {
        List<Comparison.StepMove> moves = new ArrayList<>();
        for (StepOfNeed from : StepOfNeed.values()) {
            for (StepOfNeed to : StepOfNeed.values()) {
                long count = steps[from.ordinal()][to.ordinal()];
                if (from != to && count > 0) {
                    moves.add(new Comparison.StepMove(from, to, new Share(count, all)));
                }
            }
        }
        return moves;
    }

    private SequencedMap<String, Difference> rules(long all) {
        SequencedMap<String, Difference> rules = new LinkedHashMap<>();
        for (int i = 0; i < gained.length; i++) {
            Difference difference = new Difference(gained[i], lost[i], all);
            if (difference.any()) {
                rules.put(names.get(i), difference);
            }
        }
        return Collections.unmodifiableSequencedMap(rules);
    }

    private List<Comparison.RegionChange> regions() {
        return IntStream.range(0, places.length)
                .filter(i -> places[i].otherStep > 0 || !places[i].services.isEmpty())
                .mapToObj(i -> region(before.cohort().municipalities().get(i).code(), places[i]))
                .toList();
    }

    private static Comparison.RegionChange region(String code, Place place) {
        List<Comparison.ServiceMove> services = place.services.entrySet().stream()
                .map(entry -> new Comparison.ServiceMove(
                        entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .sorted(Comparator.comparing(Comparison.ServiceMove::from).thenComparing(Comparison.ServiceMove::to))
                .toList();
        long other =
                services.stream().mapToLong(Comparison.ServiceMove::visitors).sum();
        return new Comparison.RegionChange(
                code, new Share(place.otherStep, place.all), new Share(other, place.all), services);
    }
}
