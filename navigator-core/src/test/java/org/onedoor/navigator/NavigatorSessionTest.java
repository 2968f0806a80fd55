package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;

/** Single persons' ways through small navigators. */
class NavigatorSessionTest {
    private static final Navigator DOOR = TestNavigators.read("door.json");
    private static final Navigator PHQ = TestNavigators.PHQ_TWO_STEP;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            18-29, good, nothing, 0, no               | step 1
            18-29, low, nothing, 0, no                | step 2 ~ low-mood ~ do walk
            18-29, low, sleep, 5, no                  | step 3 ~ low-mood bad-sleep ~ #sleep ~ do rest do walk
            18-29, low, sleep, -, no                  | step 2 ~ low-mood ~ #sleep ~ do walk ~ up to 3 by nights
            18-29, -, sleep, 5, no                    | step 1 ~ #sleep ~ up to 4 by mood
            18-29, good, worry, 0, yes, no            | step 5 ~ thoughts-of-harm ~ #worry
            18-29, good, worry, 0, yes, yes           | step 6 ~ thoughts-of-harm harm-now ~ #worry ~ crisis
            18-29, good, worry, 0, yes, ?             | step 5 ~ thoughts-of-harm left-open-plan ~ #worry ~ crisis ~ up to 6 by plan
            18-29, good, worry, 0, -, -               | step 4 ~ left-open-harm left-open-plan ~ #worry ~ crisis ~ up to 6 by harm plan
            18-29, good, worry, 0, -, no              | step 4 ~ left-open-harm ~ #worry ~ crisis ~ up to 5 by harm
            18-29, bad, sleep+worry, 7, no            | step 4 ~ low-mood bad-sleep all-bad ~ #sleep #worry ~ do rest do walk
            """)
    void leadsToAStep(String answers, String result) {
        assertThat(Walk.line(Walk.walk(DOOR, answers))).isEqualTo(result);
    }

    @Test
    void aPassedOverDangerQuestionOpensTheQuestionsThatDependOnIt() {
        assertThat(Walk.line(Walk.walk(DOOR, "18-29, good, worry, 0, no"))).isEqualTo("step 1 ~ #worry");
        assertThat(Walk.line(Walk.walk(DOOR, "18-29, good, worry, 0, ?"))).isEqualTo("plan? left 1 crisis");
    }

    @Test
    void tellsHowMuchIsLeftByWhatMostPeopleAnswer() {
        assertThat(Walk.line(DOOR.start())).isEqualTo("life-stage? left 5");
        assertThat(Walk.line(Walk.walk(DOOR, "18-29, good"))).isEqualTo("themes? left 3");
        assertThat(Walk.line(Walk.walk(DOOR, "18-29, good, worry, 0, yes"))).isEqualTo("plan? left 1");
    }

    @Test
    void tellsTheAgeThatWasChosen() {
        assertThat(DOOR.start().circumstances()).isEqualTo(new Circumstances(null, null));
        assertThat(Walk.walk(DOOR, "18-29").circumstances()).isEqualTo(new Circumstances(new AgeRange(18, 29), null));
    }

    @Test
    void goesBackToTheAnswerGivenLastAndOffersIt() {
        NavigatorSession back = Walk.walk(DOOR, "18-29, low").back();
        assertThat(Walk.line(back)).isEqualTo("mood? left 4");
        assertThat(((Question) back.stage()).given()).contains(Answer.choice("low"));
        assertThat(back.answers()).containsOnlyKeys("life-stage");
        assertThat(back.answer("mood")).isEmpty();
        assertThat(Walk.line(back.back())).isEqualTo("life-stage? left 4");
        assertThat(DOOR.start().canGoBack()).isFalse();
    }

    @Test
    void goesOnWhereItWasAfterAnEarlierItemIsAskedAgain() {
        NavigatorSession session = Walk.walk(DOOR, "18-29, low, sleep").goTo("mood");
        assertThat(Walk.line(session)).isEqualTo("mood? left 3");
        assertThat(Walk.line(session.answer(Answer.choice("bad")))).isEqualTo("nights? left 2");
        assertThat(Walk.line(session.answer(Answer.choice("bad")).back())).isEqualTo("mood? left 3");
    }

    @Test
    void leavesDangerByGoingBack() {
        NavigatorSession danger = Walk.walk(DOOR, "18-29, good, worry, 0, yes, yes");
        assertThat(Walk.line(danger.back())).isEqualTo("plan? left 1");
        assertThat(Walk.line(danger.back().answer(Answer.choice("no"))))
                .isEqualTo("step 5 ~ thoughts-of-harm ~ #worry");
    }

    @Test
    void aChangeThatHidesItemsTakesTheirEffectAndGivesItBack() {
        NavigatorSession low = Walk.walk(PHQ, "no, 3, 3, 3, 3, 3, 3, 3, 3, 0");
        assertThat(low.stepSoFar().number()).isEqualTo(5);
        NavigatorSession changed = low.change("phq-1", Answer.whole(0)).change("phq-2", Answer.whole(0));
        assertThat(Walk.line(changed)).isEqualTo("step 1");
        assertThat(changed.answers()).hasSize(3);
        NavigatorSession restored = changed.change("phq-1", Answer.whole(3)).change("phq-2", Answer.whole(3));
        assertThat(Walk.line(restored)).isEqualTo(Walk.line(low));
        NavigatorSession kept = PHQ.resume(changed.snapshot()).change("phq-1", Answer.whole(3));
        assertThat(Walk.line(kept)).isEqualTo("phq-3? left 7");
    }

    @Test
    void anAnswerFromAPageThatWasLeftOpenIsRefused() {
        NavigatorSession session = Walk.walk(DOOR, "18-29");
        assertThatThrownBy(() -> session.answer("life-stage", Answer.choice("18-29")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Item life-stage is not being asked now");
        assertThatThrownBy(() -> Walk.walk(DOOR, "18-29, good, worry, 0, no").skip())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No question is being asked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mod     | choice good           | There is no item mod
            mood    | choice fine           | Item mood has no such option
            mood    | choices good          | Item mood is answered with one option
            mood    | whole 1               | Item mood is answered with one option
            themes  | choice sleep          | Item themes is answered with a list of options
            themes  | choices               | Item themes needs at least one option; skip it instead
            themes  | choices sleep nothing | Item themes has an option that rules out the others
            themes  | choices sleep peace   | Item themes has no such option
            nights  | whole 8               | Item nights takes a number from 0 to 7
            nights  | choice 3              | Item nights is answered with a whole number
            """)
    void refusesWhatCannotBeAnAnswerWithoutRepeatingIt(String item, String answer, String message) {
        assertThatThrownBy(() -> DOOR.replay(Map.of(item, answer(answer.split(" ")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Answer answer(String[] words) {
        return switch (words[0]) {
            case "choice" -> Answer.choice(words[1]);
            case "whole" -> Answer.whole(Integer.parseInt(words[1]));
            default -> Answer.choices(List.of(words).subList(1, words.length));
        };
    }

    @Test
    void aScaleTakesOnlyValuesThatItOffers() {
        assertThatThrownBy(() -> PHQ.replay(Map.of("phq-1", Answer.whole(4))))
                .hasMessage("Item phq-1 has no option with that value");
    }

    @Test
    void saysWhichAnswersWereEnoughAndWhichWouldHaveLedElsewhere() {
        NavigatorSession session = Walk.walk(DOOR, "18-29, low, sleep, 5, no");
        assertThat(session.sufficientAnswers()).containsExactly("mood", "themes", "nights");
        assertThat(session.counterfactuals().stream().map(Walk::line))
                .containsExactly(
                        "step 4 if mood were \"Bad\", not \"Low\"",
                        "step 2 if themes were \"Nothing of these\", not \"Sleep\"",
                        "step 2 if nights were \"2 nights\", not \"5 nights\"",
                        "step 1 if mood were \"Good\", not \"Low\"");
    }

    @Test
    void finishesWithWhatIsKnown() {
        assertThat(Walk.walk(DOOR, "18-29, low, sleep").finish().rules())
                .containsExactly("low-mood", "left-open-harm", "left-open-plan");
        assertThat(Walk.walk(DOOR, "18-29, low, sleep").finish().crisis()).isTrue();
        NavigatorSession result = Walk.walk(DOOR, "18-29, low, sleep, 5, no");
        assertThat(result.finish()).isEqualTo(result.stage());
    }

    @Test
    void asksScalesInTheirOwnWords() {
        Question question = (Question) Walk.walk(PHQ, "no").stage();
        assertThat(question.instructions().orElseThrow().in(Language.EN)).startsWith("Over the last 2 weeks");
        assertThat(question.text().in(Language.FI)).startsWith("Asioiden tekeminen");
        assertThat(question.options().stream().map(option -> option.text().in(Language.SV)))
                .containsExactly("Inte alls", "Flera dagar", "Mer än hälften av dagarna", "Nästan varje dag");
    }

    @Test
    void aSnapshotOfOtherContentIsRefused() {
        Snapshot snapshot = DOOR.start().snapshot();
        assertThatThrownBy(() -> PHQ.resume(snapshot))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Snapshot[door 1] is not of Navigator[phq-two-step 1]");
    }

    @Test
    void sessionAndNavigatorSurviveSerialization() throws Exception {
        NavigatorSession session = Walk.walk(PHQ, "sometimes, 2, 1, -, ?").back();
        NavigatorSession copy = copy(session);
        assertThat(Walk.line(copy)).isEqualTo(Walk.line(session));
        assertThat(copy.snapshot()).isEqualTo(session.snapshot());
        assertThat(copy.navigator().definition()).isEqualTo(PHQ.definition());
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void replaysAnswersInAnyOrder() {
        Map<String, Answer> backwards = new LinkedHashMap<>();
        Walk.walk(DOOR, "18-29, low, sleep, 5, no").answers().entrySet().stream()
                .toList()
                .reversed()
                .forEach(given -> backwards.put(given.getKey(), given.getValue()));
        assertThat(Walk.line(DOOR.replay(backwards)))
                .isEqualTo("step 3 ~ low-mood bad-sleep ~ #sleep ~ do rest do walk");
    }
}
