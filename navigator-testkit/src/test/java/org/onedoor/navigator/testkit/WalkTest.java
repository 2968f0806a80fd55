package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.LocalizedText;

class WalkTest {
    private static final LocalizedText TEXT = LocalizedText.of("t", "t", "t");
    private static final Navigator NAVIGATOR = navigator();

    /** Asks for a mood, for themes, for nights, and in a low mood whether one thinks of hurting oneself. */
    private static Navigator navigator() {
        NavigatorDefinition frame = new Sketch(false, List.of(List.of()), List.of(), List.of()).definition();
        return Navigator.of(
                new NavigatorDefinition(
                        "small",
                        "1",
                        TEXT,
                        TEXT,
                        frame.provenance(),
                        frame.topics(),
                        frame.steps(),
                        frame.actions(),
                        List.of(
                                Item.single("mood", TEXT, Order.RISING, List.of(option("good"), option("low"))),
                                Item.multi(
                                        "themes",
                                        TEXT,
                                        Order.NONE,
                                        List.of(option("sleep"), option("worry"), Option.exclusive("none", TEXT))),
                                Item.number("nights", TEXT, Order.RISING, 1, 7),
                                Item.single("hurt", TEXT, Order.RISING, List.of(option("no"), option("yes")))
                                        .asDanger()
                                        .askedWhen(Condition.item("mood").is("low"))),
                        List.of(),
                        List.of(new Rule(
                                "low", Condition.item("mood").is("low"), 3, List.of(), List.of(), TEXT, "test")),
                        List.of(new DangerRule(
                                "hurt", Condition.item("hurt").is("yes"), List.of(), List.of(), TEXT, "test"))),
                ScaleCatalogue.bundled());
    }

    private static Option option(String id) {
        return Option.of(id, TEXT);
    }

    private static void goes(String line, int... moves) {
        assertThat(Walk.of(moves).line(NAVIGATOR)).isEqualTo(line);
    }

    @Test
    void aWalkIsToldAsALine() {
        // @start region="walk"
        Walk walk = Walk.of(1, 2, 4, Walk.SKIP, Walk.BACK, 0, Walk.CHANGE);
        String line = walk.line(NAVIGATOR);
        // mood=low ~ themes=sleep+worry ~ nights=5 ~ hurt skipped ~ back ~ hurt=no ~ change mood=good ~ step 1
        // @end region="walk"
        assertThat(line)
                .isEqualTo("mood=low ~ themes=sleep+worry ~ nights=5 ~ hurt skipped ~ back ~ hurt=no"
                        + " ~ change mood=good ~ step 1");
    }

    @Test
    void anAnswerIsItsNumberAndAfterTheLastComesTheFirst() {
        goes("mood=good ~ themes?", 0);
        goes("mood=good ~ themes?", 2);
        goes("mood=low ~ themes=none ~ nights=7 ~ hurt?", 1, 3, 6);
        goes("mood=low ~ themes=sleep ~ nights=1 ~ hurt=yes ~ step 6", 1, 0, 7, 1);
    }

    @Test
    void whatIsNotPossibleAnswersAndAtTheResultNothingHappens() {
        goes("mood=good ~ themes=sleep ~ nights=1 ~ step 1", Walk.BACK, 0, 0, 0, 1);
        goes("mood=low ~ themes?", Walk.GO_TO + 1);
    }

    @Test
    void questionsArePassedOverGoneBackToAndAskedAgain() {
        goes("mood skipped ~ themes not known ~ back ~ themes?", Walk.SKIP, Walk.DONT_KNOW, Walk.BACK);
        goes("mood=good ~ themes=sleep ~ to mood ~ mood?", 0, 0, Walk.GO_TO);
        goes("mood=good ~ themes=sleep ~ to themes ~ themes?", 0, 0, Walk.GO_TO + 1);
        goes("mood=good ~ themes=sleep ~ change themes=worry ~ nights?", 0, 0, Walk.CHANGE + 3);
        goes("mood=good ~ change mood skipped ~ themes?", 0, Walk.CHANGE + 2);
    }

    @Test
    void goingForwardEveryMoveAnswersUntilTheResult() {
        assertThat(Walk.of(1, Walk.BACK).forward(NAVIGATOR).answers().keySet())
                .containsExactly("mood", "themes", "nights", "hurt");
        assertThat(Walk.of().forward(NAVIGATOR).remaining()).isZero();
    }

    @Test
    void onlyTheLineTellsAnswers() {
        Walk walk = Walk.of(1, 2);
        assertThat(walk).hasToString("Walk[moves=[1, 2]]");
        assertThat(new Trial(NAVIGATOR, walk))
                .hasToString("Trial[navigator=Navigator[small 1], walk=Walk[moves=[1, 2]]]");
        assertThat(walk.sessions(NAVIGATOR).toString()).doesNotContain("low");
    }

    @Test
    void aMoveIsNeverBelowZero() {
        assertThatThrownBy(() -> Walk.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
