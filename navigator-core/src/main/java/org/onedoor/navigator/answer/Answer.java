package org.onedoor.navigator.answer;

import java.io.Serializable;
import java.util.List;

/**
 * What a person said to one item. Its {@code toString} hides what was said.
 *
 * {@snippet class = "org.onedoor.navigator.NavigatorSnippetsTest" region = "answers"}
 */
public sealed interface Answer extends Serializable {

    /** The option id that stands for {@link DontKnow} where answers are written down; no option may have it. */
    String DONT_KNOW = "dont-know";

    /** One option, by its id. */
    static Answer choice(String option) {
        return new Choice(option);
    }

    /** One or more options, by their ids, in any order. */
    static Answer choices(List<String> options) {
        return new Choices(options);
    }

    /** A whole number, or the value of a scale's response option. */
    static Answer whole(int number) {
        return new Whole(number);
    }

    /** The person passed over the item. It never counts as "no". */
    static Answer skipped() {
        return Skipped.SKIPPED;
    }

    /** The person does not know. It never counts as "no". */
    static Answer dontKnow() {
        return DontKnow.DONT_KNOW;
    }

    /**
     * An option of a single choice item.
     *
     * @param option its id
     */
    record Choice(String option) implements Answer {
        /** Says only that there is an answer. */
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /**
     * Options of a multiple choice item.
     *
     * @param options their ids
     */
    record Choices(List<String> options) implements Answer {
        /** Copies the list. */
        public Choices {
            options = List.copyOf(options);
        }

        /** Says only that there is an answer. */
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /**
     * The answer to a number item or a scale item.
     *
     * @param number the number, or the value of the response option
     */
    record Whole(int number) implements Answer {
        /** Says only that there is an answer. */
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** Passed over. */
    enum Skipped implements Answer {
        /** The only one. */
        SKIPPED;

        /** Says only that there is an answer. */
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** Not known. */
    enum DontKnow implements Answer {
        /** The only one. */
        DONT_KNOW;

        /** Says only that there is an answer. */
        @Override
        public String toString() {
            return HIDDEN;
        }
    }

    /** What every answer's {@code toString} says. */
    String HIDDEN = "(answer)";
}
