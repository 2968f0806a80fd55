package org.onedoor.scales.adaptive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What has been asked, in its order, and the place of each option that was chosen. Immutable. */
final class Answered {
    private static final int NOT_ASKED = -2;
    private static final int PASSED_OVER = -1;

    private final int[] asked;
    private final int[] options;

    private Answered(int[] asked, int[] options) {
        this.asked = asked;
        this.options = options;
    }

    static Answered nothing(int items) {
        int[] options = new int[items];
        Arrays.fill(options, NOT_ASKED);
        return new Answered(new int[0], options);
    }

    Answered with(int item, int option) {
        int[] path = Arrays.copyOf(asked, asked.length + 1);
        path[asked.length] = item;
        return new Answered(path, replaced(item, option));
    }

    Answered passedOver(int item) {
        return with(item, PASSED_OVER);
    }

    Answered withoutLast() {
        return new Answered(Arrays.copyOf(asked, asked.length - 1), replaced(asked[asked.length - 1], NOT_ASKED));
    }

    private int[] replaced(int item, int option) {
        int[] changed = options.clone();
        changed[item] = option;
        return changed;
    }

    int asked() {
        return asked.length;
    }

    int answered() {
        return (int) Arrays.stream(options).filter(option -> option >= 0).count();
    }

    boolean isAsked(int item) {
        return options[item] != NOT_ASKED;
    }

    boolean isAnswered(int item) {
        return options[item] >= 0;
    }

    int option(int item) {
        return options[item];
    }

    /** The items that have not been asked, in the order of the file. */
    int[] open() {
        return IntStream.range(0, options.length).filter(item -> !isAsked(item)).toArray();
    }

    List<AdaptiveAnswer> answers(AdaptiveRules rules) {
        List<AdaptiveAnswer> answers = new ArrayList<>();
        for (int item : asked) {
            AdaptiveItem one = rules.items().get(item);
            Integer value = isAnswered(item) ? one.options().get(options[item]).value() : null;
            answers.add(new AdaptiveAnswer(one.id(), value));
        }
        return answers;
    }
}
