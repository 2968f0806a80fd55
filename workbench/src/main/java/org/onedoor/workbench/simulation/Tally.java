package org.onedoor.workbench.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.content.Edition;
import org.onedoor.content.PackManifest;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;
import org.onedoor.workbench.simulation.definition.CohortDefinition;

/** Counts arrivals, on one thread. Tallies of several threads add up in any order to the same. */
final class Tally {
    private static final int STEPS = StepOfNeed.values().length;

    private final Door door;
    private final long[] rules;
    private final long[] topics;
    private final long[] asked;
    private final long[] lengths;
    private final Place[] places;
    private long danger;
    private long crisis;

    /** The arrivals of one municipality. */
    private static final class Place {
        private final long[] steps = new long[STEPS];
        private final TreeMap<String, Long> services = new TreeMap<>();
        private long nobodyNear;
    }

    Tally(Door door) {
        this.door = door;
        NavigatorDefinition definition = door.edition().navigator().definition();
        rules = new long[definition.rules().size() + definition.dangerRules().size()];
        topics = new long[definition.topics().size()];
        asked = new long[definition.items().size()];
        lengths = new long[asked.length + 1];
        places = Stream.generate(Place::new)
                .limit(door.cohort().municipalities().size())
                .toArray(Place[]::new);
    }

    void add(Arrival arrival) {
        count(arrival.rules(), rules);
        count(arrival.topics(), topics);
        count(arrival.asked(), asked);
        lengths[arrival.asked().cardinality()]++;
        danger += arrival.danger() ? 1 : 0;
        crisis += arrival.crisis() ? 1 : 0;
        Place place = places[arrival.region()];
        place.steps[arrival.step() - 1]++;
        place.services.merge(arrival.help().service(), 1L, Long::sum);
        place.nobodyNear += arrival.help().near() ? 0 : 1;
    }

    private static void count(BitSet bits, long[] counts) {
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
            counts[bit]++;
        }
    }

    Tally plus(Tally other) {
        add(other.rules, rules);
        add(other.topics, topics);
        add(other.asked, asked);
        add(other.lengths, lengths);
        danger += other.danger;
        crisis += other.crisis;
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            add(other.places[i].steps, place.steps);
            other.places[i].services.forEach((service, count) -> place.services.merge(service, count, Long::sum));
            place.nobodyNear += other.places[i].nobodyNear;
        }
        return this;
    }

    private static void add(long[] from, long[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    Flow flow(CohortDefinition cohort) {
        Edition edition = door.edition();
        NavigatorDefinition navigator = edition.navigator().definition();
        PackManifest manifest = edition.manifest();
        long all = Arrays.stream(lengths).sum();
        int plain = navigator.rules().size();
        long[] steps = new long[STEPS];
        Arrays.stream(places).forEach(place -> add(place.steps, steps));
        return new Flow(
                manifest.id() + " " + manifest.version(),
                new Flow.CohortIdentity(cohort.id(), cohort.title(), cohort.source(), cohort.seed()),
                all,
                new Share(danger, all),
                new Share(crisis, all),
                new Share(
                        Arrays.stream(places)
                                .mapToLong(place -> place.nobodyNear)
                                .sum(),
                        all),
                new Share(
                        Arrays.stream(places)
                                .mapToLong(place -> place.services.getOrDefault("", 0L))
                                .sum(),
                        all),
                questions(all),
                shares(List.of(StepOfNeed.values()), steps, 0, all),
                shares(navigator.topics().stream().map(Topic::id).toList(), topics, 0, all),
                shares(navigator.rules().stream().map(Rule::id).toList(), rules, 0, all),
                shares(navigator.dangerRules().stream().map(DangerRule::id).toList(), rules, plain, all),
                shares(
                        edition.navigator().questions().stream()
                                .map(Question::item)
                                .toList(),
                        asked,
                        0,
                        all),
                regions());
    }

    private static <T> SequencedMap<T, Share> shares(List<T> names, long[] counts, int from, long all) {
        SequencedMap<T, Share> shares = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            shares.put(names.get(i), new Share(counts[from + i], all));
        }
        return Collections.unmodifiableSequencedMap(shares);
    }

    private List<Flow.RegionFlow> regions() {
        List<Flow.RegionFlow> regions = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            long all = Arrays.stream(place.steps).sum();
            SequencedMap<String, Share> services = new LinkedHashMap<>();
            place.services.forEach((service, count) -> services.put(service, new Share(count, all)));
            if (all > 0) {
                regions.add(new Flow.RegionFlow(
                        door.cohort().municipalities().get(i).code(),
                        all,
                        shares(List.of(StepOfNeed.values()), place.steps, 0, all),
                        new Share(place.nobodyNear, all),
                        Collections.unmodifiableSequencedMap(services)));
            }
        }
        return regions;
    }

    private Flow.Questions questions(long all) {
        double mean = IntStream.range(0, lengths.length)
                        .mapToDouble(n -> (double) n * lengths[n])
                        .sum()
                / all;
        double squares = IntStream.range(0, lengths.length)
                .mapToDouble(n -> (n - mean) * (n - mean) * lengths[n])
                .sum();
        int most = IntStream.range(0, lengths.length)
                .filter(n -> lengths[n] > 0)
                .max()
                .orElse(0);
        double error = StrictMath.sqrt(squares / all / all);
        return new Flow.Questions(mean, error, lengthOf((all + 1) / 2), lengthOf((9 * all + 9) / 10), most);
    }

    /** The length of the way that has this rank among the shortest. */
    private int lengthOf(long rank) {
        long ways = 0;
        int length = -1;
        while (ways < rank) {
            ways += lengths[++length];
        }
        return length;
    }
}
