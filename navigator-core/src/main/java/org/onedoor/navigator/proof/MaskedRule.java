package org.onedoor.navigator.proof;

import java.util.List;

/**
 * A rule without which no result would be different: wherever it holds, others that hold too bring as high a step, its topics
 * and its actions. It may still be there for its reason.
 *
 * @param rule its id
 * @param by ids of the fewest others found that together do all it does; one of them alone when one is enough
 */
public record MaskedRule(String rule, List<String> by) {
    /** Copies the list. */
    public MaskedRule {
        by = List.copyOf(by);
    }
}
