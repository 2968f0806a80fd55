package org.onedoor.navigator.testkit;

import java.util.List;

/** Decisions made by numbers, one after another; when none is left, every further one is 0. */
final class Draws {
    private final List<Integer> numbers;
    private int next;

    Draws(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** One of so many choices, the first being the simplest. */
    int below(int choices) {
        int number = next < numbers.size() ? numbers.get(next++) : 0;
        return number % choices;
    }

    /** Yes in one of so many cases, and no when none is left. */
    boolean oneIn(int cases) {
        return below(cases) == cases - 1;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Each of the choices or not. */
    <T> List<T> some(List<T> choices) {
        int bits = below(1 << choices.size());
        return choices.stream()
                .filter(choice -> (bits >> choices.indexOf(choice) & 1) != 0)
                .toList();
    }
}
