package org.onedoor.navigator.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Invariant;

/**
 * Says what is true of answers. A claim is written once against this: of one session a truth is a {@code Boolean}, of all
 * possible answers at once it is a decision diagram, so that what is proved and what is tested cannot differ.
 *
 * <p>Answers are complete here: what was not answered was passed over.
 *
 * @param <T> a truth
 */
interface Judge<T> {
    T always();

    T not(T truth);

    T and(T one, T other);

    default T or(T one, T other) {
        return not(and(not(one), not(other)));
    }

    default T implies(T one, T other) {
        return not(and(one, not(other)));
    }

    default T same(T one, T other) {
        return and(implies(one, other), implies(other, one));
    }

    default T all(List<T> truths) {
        return truths.stream().reduce(always(), this::and);
    }

    default T any(List<T> truths) {
        return truths.stream().reduce(not(always()), this::or);
    }

    /** The item is asked. */
    T asked(String item);

    /** The item is asked of a person who goes from the first question on, before any danger has ended the questions. */
    T reached(String item);

    /** The item has no answer. */
    T passed(String item);

    /** The rule or danger rule holds. */
    T holds(String rule);

    T stepAtLeast(int step);

    /** One of two changes of an answer never leads to a lower step than the other. */
    default T neverLower(OtherAnswer change, OtherAnswer than) {
        Judge<T> after = with(change);
        Judge<T> before = with(than);
        return all(IntStream.rangeClosed(2, 6)
                .mapToObj(step -> implies(before.stepAtLeast(step), after.stepAtLeast(step)))
                .toList());
    }

    /** Passing over an item does not lead to a lower step than each of some answers would. */
    default T passingNotMilder(String item, List<OtherAnswer> answers) {
        Judge<T> passed = without(item);
        return all(IntStream.rangeClosed(2, 6)
                .mapToObj(step -> implies(
                        all(answers.stream()
                                .map(answer -> with(answer).stepAtLeast(step))
                                .toList()),
                        passed.stepAtLeast(step)))
                .toList());
    }

    /** Crisis help is shown. */
    T crisis();

    /** The answers are among those that an invariant speaks for. */
    T concerns(Invariant invariant);

    /** The condition that an invariant demands is true. */
    T demanded(Invariant invariant);

    /** The option is among those chosen. */
    T chosen(String item, String option);

    /** The same answers, but one. */
    Judge<T> with(OtherAnswer change);

    /** The same answers before the visitor went on to what is offered after the result. */
    Judge<T> beforeOffers();

    /** The same answers, but this item passed over. */
    default Judge<T> without(String item) {
        return with(new OtherAnswer.To(item, Answer.skipped()));
    }
}
