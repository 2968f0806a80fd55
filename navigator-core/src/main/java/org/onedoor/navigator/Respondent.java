package org.onedoor.navigator;

import org.onedoor.navigator.answer.Answer;

/** A program that answers a navigator's questions, such as a synthetic visitor. */
@FunctionalInterface
public interface Respondent {

    /**
     * The answer to a question, which may be to pass it over.
     *
     * @param question asked for the first time, so nothing is {@linkplain Question#given() given}
     */
    Answer answer(Question question);

    /** Whether they go on to what is offered after the result; nobody does unless they say so. */
    default boolean goesOn() {
        return false;
    }
}
