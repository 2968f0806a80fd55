package org.onedoor.navigator.proof;

import org.onedoor.navigator.answer.Answer;

/** Another answer to one item. */
sealed interface OtherAnswer {
    String item();

    /** Another answer. */
    record To(String item, Answer answer) implements OtherAnswer {}

    /** One option more or less of a multiple choice, the others as they are. */
    record Choosing(String item, String option, boolean chosen) implements OtherAnswer {}
}
