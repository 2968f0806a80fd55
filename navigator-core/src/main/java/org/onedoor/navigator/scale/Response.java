package org.onedoor.navigator.scale;

import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.ScaleRules.Gate;

/** Valid answers to one scale, and what is known so far of which items are asked. */
final class Response {
    private final ScaleRules rules;
    private final int[] values;
    private final ScoringContext context;
    private final boolean closed;
    private Truth @Nullable [] asked;

    /**
     * Takes the answers.
     *
     * @param values by item index, each an option of its item or {@link Scale#UNANSWERED}
     * @param closed whether nothing more will be answered
     */
    Response(ScaleRules rules, int[] values, ScoringContext context, boolean closed) {
        this.rules = rules;
        this.values = values;
        this.context = context;
        this.closed = closed;
    }

    ScoringContext context() {
        return context;
    }

    /** Whether the item's gate is open. Gates look at earlier items only, so this ends. */
    Truth asked(int item) {
        Gate gate = rules.gate(item);
        if (gate.always()) {
            return Truth.TRUE;
        }
        if (asked == null) {
            asked = new Truth[values.length];
        }
        Truth known = asked[item];
        return known == null ? asked[item] = open(gate) : known;
    }

    private Truth open(Gate gate) {
        if (gate.omitWhen() != null && gate.omitWhen().in(this) == Truth.TRUE) {
            return Truth.FALSE;
        }
        return gate.enableWhen() == null ? Truth.TRUE : gate.enableWhen().in(this);
    }

    boolean answered(int item) {
        return values[item] != Scale.UNANSWERED;
    }

    int value(int item) {
        return values[item];
    }

    int points(int item) {
        return rules.points(item, values[item]);
    }

    boolean missing(int item) {
        return !answered(item) && !optional(item) && asked(item) == Truth.TRUE;
    }

    private boolean optional(int item) {
        Gate gate = rules.gate(item);
        return gate.optional()
                || (gate.optionalWhen() != null && gate.optionalWhen().in(this) == Truth.TRUE);
    }

    /** Whether the answer is there and counts. */
    boolean sure(int item) {
        return answered(item) && asked(item) == Truth.TRUE;
    }

    /** Whether what the item adds to a score is already as certain as in a complete response. */
    boolean settled(int item) {
        Truth gate = asked(item);
        return gate == Truth.FALSE || (gate == Truth.TRUE && (answered(item) || optional(item)));
    }

    /** Whether the item may in the end add nothing. */
    boolean maybeAbsent(int item) {
        return asked(item) != Truth.TRUE || (!answered(item) && optional(item));
    }

    /** Whether the item may in the end add something. */
    boolean maybePresent(int item) {
        Truth gate = asked(item);
        if (closed) {
            return gate == Truth.TRUE && (answered(item) || !optional(item));
        }
        return gate != Truth.FALSE;
    }

    int lowPoints(int item) {
        return answered(item) ? points(item) : rules.items().get(item).minPoints();
    }

    int highPoints(int item) {
        return answered(item) ? points(item) : rules.items().get(item).maxPoints();
    }
}
