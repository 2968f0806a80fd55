package org.onedoor.scales.fhir;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of an item.
 *
 * @param value the value of the option that it surely is; null when it is none, or could be two
 * @param possible values of every option that it may be, so that one that must be acted on is never passed over
 * @param contested whether two parts of it contradict each other, so that no third can settle it
 * @param how what must be said of how it was read, or null
 */
record Heard(
        @Nullable Integer value,
        Set<Integer> possible,
        boolean contested,
        @Nullable String how) {
    static final Heard NOTHING = maybe(Set.of());

    Heard {
        possible = Set.copyOf(possible);
    }

    static Heard surely(int value) {
        return new Heard(value, Set.of(value), false, null);
    }

    static Heard maybe(Set<Integer> possible) {
        return new Heard(null, possible, false, null);
    }

    static Heard contested(Set<Integer> possible) {
        return new Heard(null, possible, true, null);
    }

    Heard saying(String what) {
        return new Heard(value, possible, contested, what);
    }

    Optional<Integer> taken() {
        return Optional.ofNullable(value);
    }

    /** Another part of the same answer: the two must not differ. */
    Heard and(Heard other) {
        Set<Integer> either = new HashSet<>(possible);
        either.addAll(other.possible);
        boolean differ = value != null && other.value != null && !value.equals(other.value);
        if (differ || contested || other.contested) {
            return contested(either);
        }
        return new Heard(value == null ? other.value : value, either, false, how == null ? other.how : how);
    }
}
