package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;

/**
 * Every answer to a question by its number, the first option or the smallest number first. A multiple choice is numbered by its
 * options as bits, and each option that rules out the others comes after them all.
 *
 * @param question what is asked
 * @param together options that can be chosen together; all of a single choice item, none of a number item
 * @param alone options that rule out the others
 */
record Answers(Question question, List<String> together, List<String> alone) {

    static Answers to(Question question) {
        List<String> together = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        question.options().forEach(option -> (option.exclusive() ? alone : together).add(option.id()));
        return new Answers(question, together, alone);
    }

    /** How many there are, passing over the question not counted. */
    long count() {
        return switch (question.kind()) {
            case SINGLE, SCALE -> question.options().size();
            case NUMBER -> (long) question.max().getAsInt() - question.min().getAsInt() + 1;
            case MULTI -> sets() + alone.size();
        };
    }

    private long sets() {
        return (1L << together.size()) - 1;
    }

    /** The answer of a number from 0 to below {@link #count}. */
    Answer get(long number) {
        return switch (question.kind()) {
            case SINGLE, SCALE -> question.options().get((int) number).answer();
            case NUMBER -> Answer.whole((int) (question.min().getAsInt() + number));
            case MULTI ->
                number < sets()
                        ? Answer.choices(chosen(number + 1))
                        : Answer.choices(List.of(alone.get((int) (number - sets()))));
        };
    }

    private List<String> chosen(long bits) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            if ((bits >> i & 1) != 0) {
                chosen.add(together.get(i));
            }
        }
        return chosen;
    }

    /** The answer of any number: after the last one comes the first again. */
    Answer turn(int number) {
        return get(number % count());
    }

    /** The answer of any number, where passing over the question and not knowing come after the last one. */
    Answer orPassedOver(int number) {
        long index = number % (count() + 2);
        if (index >= count()) {
            return index == count() ? Answer.skipped() : Answer.dontKnow();
        }
        return get(index);
    }

    /** At most some of the answers, evenly spread, the first and the last among them. */
    List<Answer> some(int most) {
        long answers = count();
        List<Answer> some = new ArrayList<>();
        for (long i = 0; i < Math.min(most, answers); i++) {
            some.add(get(answers <= most ? i : i * (answers - 1) / (most - 1)));
        }
        return some;
    }
}
