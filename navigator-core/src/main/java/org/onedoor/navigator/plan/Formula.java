package org.onedoor.navigator.plan;

import java.util.BitSet;
import java.util.Set;

/** A condition whose ids are resolved to slots, options to bits and findings to indexes. */
public sealed interface Formula {

    record All(Formula[] parts) implements Formula {}

    record Any(Formula[] parts) implements Formula {}

    record Not(Formula part) implements Formula {}

    record Answered(int slot) implements Formula {}

    /** The item was asked and left open. */
    record Passed(int slot) implements Formula {}

    /** The option chosen in a single choice item is one of the set bits. */
    record OneOf(int slot, int options) implements Formula {}

    /** The options chosen in a multiple choice item share a set bit. */
    record Has(int slot, int options) implements Formula {}

    record AtLeast(int slot, int bound) implements Formula {}

    record SumAtLeast(Sum sum, int bound) implements Formula {}

    record Holds(int finding) implements Formula {}

    /** The conditions it is made of. */
    default Formula[] parts() {
        return switch (this) {
            case All all -> all.parts;
            case Any any -> any.parts;
            case Not not -> new Formula[] {not.part};
            default -> new Formula[0];
        };
    }

    /** Adds the slots that it reads, findings followed through. */
    default void slotsInto(BitSet slots, Formula[] findings) {
        switch (this) {
            case Answered answered -> slots.set(answered.slot);
            case Passed passed -> slots.set(passed.slot);
            case OneOf oneOf -> slots.set(oneOf.slot);
            case Has has -> slots.set(has.slot);
            case AtLeast atLeast -> slots.set(atLeast.slot);
            case SumAtLeast sum -> sum.sum.slotsInto(slots);
            case Holds holds -> findings[holds.finding].slotsInto(slots, findings);
            case All all -> partsInto(slots, findings);
            case Any any -> partsInto(slots, findings);
            case Not not -> partsInto(slots, findings);
        }
    }

    private void partsInto(BitSet slots, Formula[] findings) {
        for (Formula part : parts()) {
            part.slotsInto(slots, findings);
        }
    }

    /** Adds the numbers from which its comparisons on a slot change. */
    default void boundsInto(Set<Integer> bounds, int slot) {
        if (this instanceof AtLeast atLeast && atLeast.slot == slot) {
            bounds.add(atLeast.bound);
        }
        for (Formula part : parts()) {
            part.boundsInto(bounds, slot);
        }
    }
}
