package org.onedoor.navigator.proof;

import java.util.List;

/**
 * What was found of one law.
 *
 * @param law the law
 * @param status what was found
 * @param claims how many things it says of this navigator; 0 where it holds by construction
 * @param settled how many of them were settled within the budget
 * @param refutations those that are not so
 */
public record Verdict(Law law, Status status, int claims, int settled, List<Refutation> refutations) {
    /** Copies the list. */
    public Verdict {
        refutations = List.copyOf(refutations);
    }

    /** What was found of a law. */
    public enum Status {
        /** It holds for every possible set of answers. */
        PROVED,
        /** It does not; each refutation says where, and most show it. */
        REFUTED,
        /** The budget was spent before it was known. What was settled holds. */
        UNDECIDED
    }
}
