package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;

/** Answers that are worse than another, by the order that their item declares. Of many only some, the worst among them. */
record WorseAnswers(Navigator navigator, Item item) {
    private static final int SOME = 12;

    static Stream<Answer> than(Navigator navigator, String id, Answer given) {
        Item item = navigator.definition().items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return item.order() == Order.NONE ? Stream.empty() : new WorseAnswers(navigator, item).than(given).stream();
    }

    private boolean isRising() {
        return item.order() == Order.RISING;
    }

    private List<Answer> than(Answer given) {
        return switch (given) {
            case Answer.Choice choice -> options(choice.option());
            case Answer.Choices choices -> isRising() ? more(choices.options()) : fewer(choices.options());
            case Answer.Whole whole -> item.of().isEmpty() ? numbers(whole.number()) : values(whole.number());
            case Answer.Skipped skipped -> List.of();
            case Answer.DontKnow dontKnow -> List.of();
        };
    }

    private List<Answer> options(String given) {
        List<String> all = item.options().stream().map(Option::id).toList();
        int place = all.indexOf(given);
        List<String> worse = isRising() ? all.subList(place + 1, all.size()) : all.subList(0, place);
        return worse.stream().map(Answer::choice).toList();
    }

    private List<Answer> more(List<String> given) {
        List<Answer> worse = new ArrayList<>();
        for (Option option : item.options()) {
            boolean together = !option.exclusive()
                    && item.options().stream().noneMatch(one -> one.exclusive() && given.contains(one.id()));
            if (together && !given.contains(option.id())) {
                List<String> one = new ArrayList<>(given);
                one.add(option.id());
                worse.add(Answer.choices(one));
            }
        }
        return worse;
    }

    private static List<Answer> fewer(List<String> given) {
        return given.size() == 1
                ? List.of()
                : given.stream()
                        .map(left -> Answer.choices(
                                given.stream().filter(one -> !one.equals(left)).toList()))
                        .toList();
    }

    private List<Answer> numbers(int given) {
        return Answers.to(Move.question(navigator, item.id())).some(SOME).stream()
                .filter(answer -> isRising() == ((Answer.Whole) answer).number() > given
                        && ((Answer.Whole) answer).number() != given)
                .toList();
    }

    /** The values that give more points to one of the scales it feeds, and fewer to none. */
    private List<Answer> values(int given) {
        return Answers.to(Move.question(navigator, item.id())).some(SOME).stream()
                .filter(answer -> item.of().stream()
                        .allMatch(of ->
                                points(of, ((Answer.Whole) answer).number()).orElseThrow()
                                        >= points(of, given).orElseThrow()))
                .toList();
    }

    private OptionalInt points(String of, int value) {
        int slash = of.indexOf('/');
        Scale scale = navigator.scales().scale(of.substring(0, slash));
        ScaleItem scaleItem = scale.findItem(of.substring(slash + 1)).orElseThrow();
        return scaleItem.points(value);
    }
}
