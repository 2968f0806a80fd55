package org.onedoor.directory.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that was found in what somebody wrote.
 *
 * @param phrase the phrase
 * @param places of the written words that it is made of
 * @param sureness of the word that is least sure
 */
record Hit(Phrase phrase, BitSet places, Sureness sureness) {
    /** Words that may stand among those of a phrase: “haluaisin joskus vain kuolla”. */
    private static final int BETWEEN = 3;

    static final Comparator<Hit> BEST_FIRST = Comparator.comparing((Hit hit) -> hit.sureness == Sureness.MISSPELT)
            .thenComparing(hit -> -hit.places.cardinality())
            .thenComparing(Hit::sureness)
            .thenComparing(hit -> hit.places.nextSetBit(0));

    /** Where a phrase is, with its words nearest to each other. */
    static Optional<Hit> of(Phrase phrase, Hearing hearing) {
        List<Hit> found = new ArrayList<>();
        collect(phrase, 0, hearing, new BitSet(), Sureness.EXACT, found);
        return found.stream().min(Comparator.comparing(Hit::sureness).thenComparing(Hit::span));
    }

    private static void collect(
            Phrase phrase, int next, Hearing hearing, BitSet taken, Sureness sureness, List<Hit> found) {
        if (next == phrase.words().size()) {
            found.add(new Hit(phrase, (BitSet) taken.clone(), sureness));
            return;
        }
        for (int place = 0; place < hearing.size(); place++) {
            Sureness here = taken.get(place) ? null : usable(phrase, next, hearing, place);
            if (here != null && near(taken, place, phrase)) {
                taken.set(place);
                collect(phrase, next + 1, hearing, taken, here.compareTo(sureness) > 0 ? here : sureness, found);
                taken.clear(place);
            }
        }
    }

    /** In a phrase every word stands for itself; half of a compound is none of them. */
    private static @Nullable Sureness usable(Phrase phrase, int next, Hearing hearing, int place) {
        Sureness here = hearing.at(place, phrase.language(), phrase.words().get(next));
        return here == Sureness.PART && !phrase.single() ? null : here;
    }

    private static boolean near(BitSet taken, int place, Phrase phrase) {
        if (taken.isEmpty()) {
            return true;
        }
        int first = Math.min(place, taken.nextSetBit(0));
        int last = Math.max(place, taken.length() - 1);
        return last - first < phrase.words().size() + BETWEEN;
    }

    private int span() {
        return places.length() - places.nextSetBit(0);
    }

    /** Whether all its written words are among those of another, and some of the other's are not among its own. */
    boolean within(Hit other) {
        return places.cardinality() < other.places.cardinality() && sharesAll(other);
    }

    /** Whether no other words stand among its own. */
    boolean together() {
        return span() == places.cardinality();
    }

    /** Whether it is made of the very same written words. */
    boolean sameAs(Hit other) {
        return places.equals(other.places);
    }

    private boolean sharesAll(Hit other) {
        BitSet own = (BitSet) places.clone();
        own.andNot(other.places);
        return own.isEmpty();
    }
}
