package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.vocabulary.StepOfNeed;

/** Laws that the national navigator keeps, whatever is answered. */
class NavigatorProperties {
    private static final int LONGEST = 60;
    private static final int WORST_POINTS = 3;
    private static final Map<String, Item> ITEMS = items().collect(Collectors.toMap(Item::id, Function.identity()));

    /**
     * Someone who answers.
     *
     * @param badness how far towards the worst answers they go, of 100
     * @param tastes what they do at each question: 0 the first answer, 989 the last, above that passing over
     */
    record Person(int badness, int[] tastes) {

        NavigatorSession walk() {
            NavigatorSession session = Walk.NAVIGATOR.start();
            for (int i = 0; session.stage() instanceof Question question; i++) {
                session = session.answer(pick(question, tastes[i]));
            }
            return session;
        }

        private Answer pick(Question question, int taste) {
            if (taste >= 990) {
                return Answer.skipped();
            }
            List<AnswerOption> options = question.options();
            boolean degree = ITEMS.get(question.item()).order() != Order.NONE;
            return options.get((degree ? degree(question, taste) : taste) * options.size() / 990)
                    .answer();
        }

        /** Danger ends a walk, so let most people go on. */
        private int degree(Question question, int taste) {
            int mild = taste * badness / 100;
            return question.danger() ? mild * mild / 1000 * mild / 1000 : mild;
        }
    }

    @Provide
    Arbitrary<Person> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers()
                                .between(0, 999)
                                .withDistribution(RandomDistribution.uniform())
                                .array(int[].class)
                                .ofSize(LONGEST))
                .as(Person::new);
    }

    @Property(tries = 500)
    void everyWalkEndsWithAReasonAndSomethingToDo(@ForAll("people") Person person) {
        Result result = (Result) person.walk().stage();
        assertThat(result.reasons()).isNotEmpty();
        assertThat(result.actions()).isNotEmpty();
    }

    @Property(tries = 1000)
    void aboutHowManyAreLeftNeverRisesByMoreThanOne(@ForAll("people") Person person) {
        NavigatorSession session = Walk.NAVIGATOR.start();
        for (int i = 0; session.stage() instanceof Question question; i++) {
            NavigatorSession next = session.answer(person.pick(question, person.tastes()[i]));
            assertThat(next.remaining())
                    .as("left after %s", question.item())
                    .isLessThanOrEqualTo(session.remaining() + 1);
            session = next;
        }
    }

    @Property(tries = 2000)
    void aWorseAnswerNeverLowersTheStep(@ForAll("people") Person person) {
        NavigatorSession before = person.walk();
        worse(before)
                .forEach(one -> assertThat(finished(before, one.getKey(), one.getValue()))
                        .as("step after a worse answer to %s", one.getKey())
                        .isGreaterThanOrEqualTo(before.stepSoFar()));
    }

    /**
     * A worse answer may open a question; while it waits, what hangs on it waits too. So the walk goes on, with the mildest answers to
     * what is new.
     */
    private static StepOfNeed finished(NavigatorSession before, String item, Answer answer) {
        NavigatorSession session = with(before, item, answer);
        while (session.stage() instanceof Question question) {
            session = session.answer(mildest(question));
        }
        return session.stepSoFar();
    }

    private static Answer mildest(Question question) {
        return question.options().stream()
                .filter(option -> question.kind() != ItemKind.MULTI || option.exclusive())
                .findFirst()
                .map(AnswerOption::answer)
                .orElse(Answer.skipped());
    }

    @Property(tries = 1000)
    void passingOverAQuestionOfDegreeNeverRaisesTheStep(@ForAll("people") Person person) {
        NavigatorSession before = person.walk();
        items().filter(NavigatorProperties::isOfDegree)
                .filter(item -> !item.danger())
                .map(Item::id)
                .filter(before.answers()::containsKey)
                .forEach(item -> assertThat(with(before, item, Answer.skipped()).stepSoFar())
                        .as("step without %s", item)
                        .isLessThanOrEqualTo(before.stepSoFar()));
    }

    private static NavigatorSession with(NavigatorSession session, String item, Answer answer) {
        Map<String, Answer> answers = new LinkedHashMap<>(session.answers());
        answers.put(item, answer);
        return Walk.NAVIGATOR.replay(answers);
    }

    private static Stream<Item> items() {
        return Walk.NAVIGATOR.definition().items().stream();
    }

    private static boolean isOfDegree(Item item) {
        return item.kind() == ItemKind.SCALE || item.order() == Order.RISING;
    }

    /** Every answer to a question of degree that is worse than the one given, by item. */
    private static List<Map.Entry<String, Answer>> worse(NavigatorSession session) {
        List<Map.Entry<String, Answer>> worse = new ArrayList<>();
        items().filter(NavigatorProperties::isOfDegree)
                .forEach(item -> session.answer(item.id()).stream()
                        .flatMap(given -> worseThan(item, given))
                        .forEach(answer -> worse.add(Map.entry(item.id(), answer))));
        return worse;
    }

    private static Stream<Answer> worseThan(Item item, Answer given) {
        return switch (given) {
            case Answer.Choice choice -> {
                List<String> ids = item.options().stream().map(Option::id).toList();
                yield ids.stream().skip(ids.indexOf(choice.option()) + 1L).map(Answer::choice);
            }
            case Answer.Choices choices -> more(item, choices);
            case Answer.Whole whole ->
                Stream.iterate(whole.number() + 1, points -> points <= WORST_POINTS, points -> points + 1)
                        .map(Answer::whole);
            default -> Stream.empty();
        };
    }

    /** One option more, where none that stands alone is chosen. */
    private static Stream<Answer> more(Item item, Answer.Choices given) {
        List<String> together = item.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::id)
                .toList();
        return together.containsAll(given.options())
                ? together.stream()
                        .filter(option -> !given.options().contains(option))
                        .map(option -> Answer.choices(Stream.concat(given.options().stream(), Stream.of(option))
                                .toList()))
                : Stream.empty();
    }
}
