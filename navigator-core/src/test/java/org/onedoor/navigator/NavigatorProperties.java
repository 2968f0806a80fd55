package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.json.StrictJson;

/** Laws that every navigator keeps, whatever a person does. */
@PropertyDefaults(tries = 1000)
class NavigatorProperties {

    @Provide
    Arbitrary<Drawn> navigators() {
        return genes().map(Genes::any).map(Drawn::of);
    }

    @Provide
    Arbitrary<Drawn> risingNavigators() {
        return genes().map(Genes::rising).map(Drawn::of);
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Arbitraries.integers().between(0, 1 << 16).list().ofMaxSize(30).map(Script::new);
    }

    /** A navigator that is written out when a law fails. */
    record Drawn(Navigator navigator) {
        static Drawn of(NavigatorDefinition definition) {
            return new Drawn(Genes.navigator(definition));
        }

        @Override
        public String toString() {
            NavigatorDefinition drawn = navigator.definition();
            return Stream.of(drawn.items(), drawn.findings(), drawn.rules(), drawn.dangerRules())
                    .flatMap(List::stream)
                    .map(part -> StrictJson.write(part).replaceAll("\"(text|reason)\":\\{[^}]*},", ""))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Arbitrary<List<Integer>> genes() {
        return Arbitraries.integers().between(0, 59).list().ofMinSize(20).ofMaxSize(120);
    }

    /** All that can be seen of a session, in one line. */
    private static String seen(NavigatorSession session) {
        String stage = session.stage() instanceof Question question
                ? question.item()
                : rules(session).toString();
        return stage + " " + codes(session.answers()) + " left " + session.remaining() + " crisis " + session.crisis()
                + " step " + session.stepSoFar();
    }

    private static Map<String, String> codes(Map<String, Answer> answers) {
        Map<String, String> codes = new LinkedHashMap<>();
        answers.forEach((item, answer) -> codes.put(
                item,
                switch (answer) {
                    case Answer.Choice choice -> choice.option();
                    case Answer.Choices choices -> choices.options().toString();
                    case Answer.Whole whole -> "" + whole.number();
                    case Answer.Skipped skipped -> "skipped";
                    case Answer.DontKnow dontKnow -> "dont-know";
                }));
        return codes;
    }

    private static List<String> rules(NavigatorSession session) {
        return ((Result) session.stage()).rules();
    }

    @Property
    void aResultComesWithinAsManyQuestionsAsThereAreItems(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script before, @ForAll("scripts") Script then) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = before.play(navigator.start());
        int questions = 0;
        while (session.stage() instanceof Question question) {
            session = session.answer(Script.answer(question, then.move(questions++)));
        }
        assertThat(questions).isLessThanOrEqualTo(navigator.questions().size());
        assertThat(session.remaining()).isZero();
    }

    @Property
    void theEngineAgreesWithThePlainReadingOfTheDefinition(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.play(navigator.start());
        Oracle oracle = new Oracle(navigator.definition(), session.answers());
        assertThat(session.stepSoFar().number()).isEqualTo(oracle.step());
        assertThat(oracle.asked()).containsAll(session.answers().keySet());
        if (session.stage() instanceof Result result) {
            assertThat(result.rules()).isEqualTo(oracle.rules());
            assertThat(result.danger() || session.answers().keySet().equals(oracle.asked()))
                    .isTrue();
        }
    }

    @Property
    void theOrderOfAnswersDoesNotMatter(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script, @ForAll Random random) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        List<String> items = new ArrayList<>(session.answers().keySet());
        Collections.shuffle(items, random);
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        items.forEach(item -> shuffled.put(item, session.answers().get(item)));
        assertThat(seen(navigator.replay(shuffled))).isEqualTo(seen(session));
    }

    @Property
    void answeringAndGoingBackChangesNothing(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script, @ForAll("scripts") Script then) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.play(navigator.start());
        if (session.stage() instanceof Question question) {
            Answer answer = Script.answer(question, then.move(0));
            NavigatorSession back = session.answer(answer).back();
            assertThat(seen(back)).isEqualTo(seen(session));
            assertThat(((Question) back.stage()).given()).contains(answer);
        }
    }

    @Property
    void aSnapshotResumesWhereItWasTaken(@ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.play(navigator.start());
        NavigatorSession resumed = navigator.resume(session.snapshot());
        assertThat(seen(resumed)).isEqualTo(seen(session));
        assertThat(resumed.snapshot()).isEqualTo(session.snapshot());
    }

    @Property
    void aRuleMoreNeverLowersTheStep(@ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        NavigatorDefinition whole = navigator.definition();
        List<Rule> fewer = whole.rules().subList(1, whole.rules().size());
        Navigator without = Genes.navigator(new NavigatorDefinition(
                whole.id(),
                whole.version(),
                whole.title(),
                whole.intro(),
                whole.provenance(),
                whole.topics(),
                whole.steps(),
                whole.actions(),
                whole.items(),
                whole.findings(),
                fewer,
                whole.dangerRules()));
        assertThat(session.stepSoFar())
                .isGreaterThanOrEqualTo(without.replay(session.answers()).stepSoFar());
    }

    @Property
    void aFurtherAnswerNeverLowersTheStep(@ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = navigator.start();
        for (int i = 0; session.stage() instanceof Question question; i++) {
            NavigatorSession next = session.answer(Script.answer(question, script.move(i)));
            assertThat(next.stepSoFar()).isGreaterThanOrEqualTo(session.stepSoFar());
            session = next;
        }
    }

    @Property
    void aWorseAnswerNeverLowersTheStepWhereConditionsOnlyRise(
            @ForAll("risingNavigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        for (Map.Entry<String, Answer> given : session.answers().entrySet()) {
            for (Answer worse : worse(navigator, given.getKey(), given.getValue())) {
                assertThat(session.change(given.getKey(), worse).stepSoFar())
                        .isGreaterThanOrEqualTo(session.stepSoFar());
            }
        }
    }

    private static List<Answer> worse(Navigator navigator, String item, Answer given) {
        List<Answer> all = Script.answers(Script.question(navigator, item));
        if (given instanceof Answer.Choices choices) {
            return all.stream()
                    .filter(answer -> ((Answer.Choices) answer).options().containsAll(choices.options()))
                    .toList();
        }
        int index = all.indexOf(given);
        return index < 0 ? List.of() : all.subList(index, all.size());
    }

    @Property
    void dangerLeadsOutFromEveryState(@ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.play(navigator.start());
        for (Question question : navigator.questions()) {
            if (question.danger()
                    && new Oracle(navigator.definition(), session.answers())
                            .asked()
                            .contains(question.item())) {
                for (Answer answer : Script.answers(question)) {
                    leadsOutIfDangerous(session, question.item(), answer);
                }
            }
        }
    }

    private static void leadsOutIfDangerous(NavigatorSession session, String item, Answer answer) {
        NavigatorSession answered = session.change(item, answer);
        boolean asksAgain = answered.snapshot().asking() != null;
        boolean danger = new Oracle(session.navigator().definition(), answered.answers()).step() == 6;
        if (!asksAgain) {
            assertThat(answered.stage() instanceof Result result && result.danger())
                    .isEqualTo(danger);
        }
    }

    @Property
    void passingOverADangerQuestionAlwaysShowsCrisisOptions(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.play(navigator.start());
        boolean passed = session.answers().entrySet().stream()
                .anyMatch(given -> Script.question(navigator, given.getKey()).danger() && isPassed(given.getValue()));
        assertThat(session.crisis() || !passed).isTrue();
        assertThat(!(session.stage() instanceof Result result) || result.crisis() == session.crisis())
                .isTrue();
    }

    private static boolean isPassed(Answer answer) {
        return answer instanceof Answer.Skipped || answer instanceof Answer.DontKnow;
    }

    @Property
    void answersToItemsThatAreNotAskedHaveNoEffect(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script, @ForAll("scripts") Script other) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        Set<String> asked = new Oracle(navigator.definition(), session.answers()).asked();
        Map<String, Answer> more = new LinkedHashMap<>(session.answers());
        for (Question question : navigator.questions()) {
            if (!asked.contains(question.item())) {
                more.put(question.item(), Script.answer(question, other.move(more.size())));
            }
        }
        assertThat(seen(navigator.replay(more))).isEqualTo(seen(session));
    }

    @Property
    void sufficientAnswersAreEnoughAndNoneOfThemIsTooMany(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        Map<String, Answer> enough = new LinkedHashMap<>(session.answers());
        enough.keySet().retainAll(session.sufficientAnswers());
        assertThat(navigator.replay(enough).stepSoFar()).isEqualTo(session.stepSoFar());
        for (String item : enough.keySet()) {
            Map<String, Answer> fewer = new LinkedHashMap<>(enough);
            fewer.remove(item);
            assertThat(navigator.replay(fewer).stepSoFar()).isLessThan(session.stepSoFar());
        }
    }

    @Property
    void counterfactualsAreTrue(@ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        for (Counterfactual other : session.counterfactuals()) {
            Stage stage = session.change(other.item(), other.answer()).stage();
            assertThat(stage instanceof Result result && result.step() == other.step())
                    .isTrue();
            assertThat(other.step()).isNotEqualTo(session.stepSoFar());
        }
    }

    @Property
    void answeringWhatWasPassedOverNeverGivesMoreThanWasSaidToBeOpen(
            @ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script, @ForAll("scripts") Script later) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.forward(navigator.start());
        Open open = ((Result) session.stage()).open();
        Map<String, Answer> answered = new LinkedHashMap<>(session.answers());
        answered.values().removeIf(NavigatorProperties::isPassed);
        NavigatorSession completed = later.forward(navigator.replay(answered));
        assertThat(completed.stepSoFar()).isLessThanOrEqualTo(open.step());
    }

    @Property
    void nothingThatIsWrittenTellsAnAnswer(@ForAll("navigators") Drawn drawn, @ForAll("scripts") Script script) {
        Navigator navigator = drawn.navigator();
        NavigatorSession session = script.play(navigator.start());
        List<Object> written =
                new ArrayList<>(List.of(session, session.stage(), session.snapshot(), session.answers()));
        written.addAll(session.counterfactuals());
        if (session.stage() instanceof Result result) {
            written.addAll(result.reasons());
            written.add(result.open());
        }
        for (Question question : navigator.questions()) {
            written.add(catchThrowable(() -> navigator.replay(Map.of(question.item(), Answer.choice("secret-9")))));
            written.add(catchThrowable(
                    () -> navigator.replay(Map.of(question.item(), Answer.choices(List.of("secret-9"))))));
            written.add(catchThrowable(() -> navigator.replay(Map.of(question.item(), Answer.whole(1357)))));
        }
        assertThat(written.toString()).doesNotContain("secret").doesNotContain("1357");
    }
}
