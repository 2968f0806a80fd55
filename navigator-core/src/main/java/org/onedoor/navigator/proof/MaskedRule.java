package org.onedoor.navigator.proof;

import java.util.List;

/**
 * A rule without which no result would be different: wherever it holds, others that hold too bring as high a step, its topics
 * and its actions. It may still be there for its reason.
 *
 * @param rule its id
 * @param by ids of others that together do all it does, none of them needlessly; a single one when one is enough
 */
public record MaskedRule(String rule, List<String> by) {
    /** Copies the list. */
    public MaskedRule {
        by = List.copyOf(by);
    }

    /**
     * The others on one line, such as {@code low, dark, … (+3)}.
     *
     * @param most how many to name
     */
    public String line(int most) {
        String named = String.join(", ", by.subList(0, Math.min(most, by.size())));
        return by.size() > most ? named + ", … (+" + (by.size() - most) + ")" : named;
    }
}
