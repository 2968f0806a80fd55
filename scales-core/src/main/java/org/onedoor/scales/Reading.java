package org.onedoor.scales;

import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScaleRules.Gate;
import org.onedoor.vocabulary.Truth;

/**
 * How valid answers to one scale are read: whether more may follow, what is known of the person, and which items are asked.
 *
 * <p>The answers are handed to each question, by item index, each an option of its item or {@link Scale#UNANSWERED}. A scale
 * without nested gates can so be read by the same object again and again, from many threads. Otherwise a reading serves one
 * response, as it remembers which gates are open; without that, each gate behind a gate would double the work.
 */
final class Reading {
    private final ScaleRules rules;
    private final ScoringContext context;
    private final boolean closed;
    private Truth @Nullable [] asked;

    /**
     * Begins to read.
     *
     * @param closed whether nothing more will be answered
     */
    Reading(ScaleRules rules, ScoringContext context, boolean closed) {
        this.rules = rules;
        this.context = context;
        this.closed = closed;
    }

    ScoringContext context() {
        return context;
    }

    /** The same, were the sex not known: a cut-off that differs by it is then unknown, unless no sex reaches it. */
    Reading withoutSex() {
        return context.sex() == null ? this : new Reading(rules, new ScoringContext(null, context.retired()), closed);
    }

    /** Whether the item's gate is open. Gates look at earlier items only, so this ends. */
    Truth asked(int[] values, int item) {
        Gate gate = rules.gate(item);
        if (gate.always()) {
            return Truth.TRUE;
        }
        if (!rules.nested()) {
            return open(values, gate);
        }
        if (asked == null) {
            asked = new Truth[values.length];
        }
        Truth known = asked[item];
        return known == null ? asked[item] = open(values, gate) : known;
    }

    private Truth open(int[] values, Gate gate) {
        if (gate.omitWhen() != null && gate.omitWhen().in(this, values) == Truth.TRUE) {
            return Truth.FALSE;
        }
        return gate.enableWhen() == null ? Truth.TRUE : gate.enableWhen().in(this, values);
    }

    boolean answered(int[] values, int item) {
        return values[item] != Scale.UNANSWERED;
    }

    int points(int[] values, int item) {
        return rules.points(item, values[item]);
    }

    boolean missing(int[] values, int item) {
        return !answered(values, item) && !optional(values, item) && asked(values, item) == Truth.TRUE;
    }

    private boolean optional(int[] values, int item) {
        Gate gate = rules.gate(item);
        return gate.optional()
                || (gate.optionalWhen() != null && gate.optionalWhen().in(this, values) == Truth.TRUE);
    }

    /** Whether the answer is there and counts. */
    boolean sure(int[] values, int item) {
        return answered(values, item) && asked(values, item) == Truth.TRUE;
    }

    /** Whether what the item adds to a score is already as certain as in a complete response. */
    boolean settled(int[] values, int item) {
        Truth gate = asked(values, item);
        return gate == Truth.FALSE || (gate == Truth.TRUE && (answered(values, item) || optional(values, item)));
    }

    /** Whether the item may in the end add nothing. */
    boolean maybeAbsent(int[] values, int item) {
        return asked(values, item) != Truth.TRUE || (!answered(values, item) && optional(values, item));
    }

    /** Whether the item may in the end add something. */
    boolean maybePresent(int[] values, int item) {
        Truth gate = asked(values, item);
        if (closed) {
            return gate == Truth.TRUE && (answered(values, item) || !optional(values, item));
        }
        return gate != Truth.FALSE;
    }

    int lowPoints(int[] values, int item) {
        return answered(values, item)
                ? points(values, item)
                : rules.items().get(item).minPoints();
    }

    int highPoints(int[] values, int item) {
        return answered(values, item)
                ? points(values, item)
                : rules.items().get(item).maxPoints();
    }
}
