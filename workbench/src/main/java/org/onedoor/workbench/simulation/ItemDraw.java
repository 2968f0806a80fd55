package org.onedoor.workbench.simulation;

import java.util.ArrayList;
import java.util.List;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;

/**
 * Draws the answer to one item.
 *
 * <p>Latent severity moves an answer by a Gaussian copula: a normal number that correlates with the severity by the loading
 * falls in the place that the shares give it, so that the shares stay as stated.
 *
 * @param index position of the item
 * @param question the item as it is asked
 * @param purpose what its chances are drawn for
 * @param loading how much severity moves the answer
 * @param passedOver how often it is passed over
 * @param otherwise the shares when no case fits
 * @param cases other shares, of which the first that fits counts
 */
record ItemDraw(
        int index,
        Question question,
        long purpose,
        double loading,
        double passedOver,
        Mix otherwise,
        List<Case> cases) {
    private static final int PASSING = 0;
    private static final int FIRST = 1;
    private static final int FURTHER = 3;

    /** Shares of those who said something earlier. */
    record Case(Said.Test when, Mix mix) {}

    Answer answer(long visitor, double severity, Said said) {
        said.asked(index);
        if (Chance.even(visitor, purpose, PASSING) < passedOver) {
            return Answer.skipped();
        }
        Mix mix = mix(said);
        int place = mix.place(drawn(visitor, severity));
        return switch (question.kind()) {
            case SINGLE -> option(place, said);
            case SCALE -> value(place, said);
            case MULTI -> options(visitor, place, mix, said);
            case NUMBER -> number(mix.first() + place, said);
        };
    }

    private Mix mix(Said said) {
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).when().holds(said)) {
                return cases.get(i).mix();
            }
        }
        return otherwise;
    }

    private double drawn(long visitor, double severity) {
        if (loading == 0) {
            return Chance.even(visitor, purpose, FIRST);
        }
        double own = Chance.normal(visitor, purpose, FIRST);
        return loading * severity + StrictMath.sqrt(1 - loading * loading) * own;
    }

    private Answer option(int place, Said said) {
        said.chose(index, 1L << place);
        return question.options().get(place).answer();
    }

    private Answer value(int place, Said said) {
        Answer answer = option(place, said);
        said.number(index, ((Answer.Whole) answer).number());
        return answer;
    }

    private Answer number(int number, Said said) {
        said.number(index, number);
        return Answer.whole(number);
    }

    private Answer options(long visitor, int first, Mix mix, Said said) {
        List<AnswerOption> options = question.options();
        if (options.get(first).exclusive()) {
            return option(first, said);
        }
        long bits = 0;
        List<String> ids = new ArrayList<>();
        for (int place = 0; place < options.size(); place++) {
            if (place == first || Chance.even(visitor, purpose, FURTHER + place) < mix.also()[place]) {
                bits |= 1L << place;
                ids.add(options.get(place).id());
            }
        }
        said.chose(index, bits);
        return Answer.choices(ids);
    }
}
