package org.onedoor.workbench.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition as it is read by hand: without "not", so that each part is either plainly there on the paper or it is not.
 *
 * <p>A condition has three values, and a paper has ticks. So a condition makes two statements: one that is there exactly when the
 * condition is true, and one that is there exactly when it is false. When neither is there, the condition is unknown. Questions
 * are numbered from 1 in the order of the document, and options from 0 in the order shown.
 */
sealed interface Statement {

    /** Each of the parts is there. */
    record All(List<Statement> parts) implements Statement {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of the parts is there. */
    record Any(List<Statement> parts) implements Statement {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Some of the parts are there.
     *
     * @param least how many at least
     */
    record Several(int least, List<Statement> parts) implements Statement {
        /** Copies the list. */
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of these options is chosen.
     *
     * @param span how to say which
     */
    record Chosen(int question, List<Integer> options, Span span) implements Statement {
        /** Copies the list. */
        public Chosen {
            options = List.copyOf(options);
        }
    }

    /** How options are told. */
    enum Span {
        /** Each by its name. */
        LISTED,
        /** By those that are left out. */
        OTHERS,
        /** The first of them and all that come after it. */
        FROM,
        /** The last of them and all that come before it. */
        UP_TO
    }

    /** Something is chosen, and none of these options. */
    record Lacks(int question, List<Integer> options) implements Statement {
        /** Copies the list. */
        public Lacks {
            options = List.copyOf(options);
        }
    }

    /** A number is given that lies between two others, both included; one of them is a bound of the item. */
    record Between(int question, int from, int to) implements Statement {}

    /** The question has an answer. */
    record Answered(int question) implements Statement {}

    /**
     * The question has no answer: it was passed over, or does not concern the person. Where a paper has a box for not concerning
     * the person, it is that box or the last one that tells.
     */
    record Unanswered(int question) implements Statement {}

    /** The question was asked, and its last box is ticked: it was passed over, or the answer is not known. */
    record LeftOpen(int question) implements Statement {}

    /**
     * The score reaches a number even if every question without an answer gives its fewest points.
     *
     * @param score id of one of the scale's scores
     */
    record ScoreFrom(String scale, String score, int least) implements Statement {}

    /**
     * The score stays within a number even if every question without an answer gives its most points.
     *
     * @param score id of one of the scale's scores
     */
    record ScoreUpTo(String scale, String score, int most) implements Statement {}

    /**
     * A finding is true, or is false.
     *
     * @param holds which of the two
     */
    record Holds(String finding, boolean holds) implements Statement {}

    /**
     * A mark on the paper is ticked, or is not.
     *
     * @param ticked which of the two
     */
    record Marked(String mark, boolean ticked) implements Statement {}

    /** The statements it is made of. */
    default List<Statement> parts() {
        return List.of();
    }

    /** Itself, or the innermost statements it is made of. */
    default Stream<Statement> leaves() {
        List<Statement> parts = parts();
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Statement::leaves);
    }
}
