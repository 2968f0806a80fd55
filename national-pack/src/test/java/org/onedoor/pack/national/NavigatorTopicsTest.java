package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;

/** Choosing a topic must not decide safety: what leads to steps 5 and 6 is asked of everybody. */
class NavigatorTopicsTest {
    private static final NavigatorDefinition NAVIGATOR = Walk.NAVIGATOR.definition();
    private static final Map<String, Item> ITEMS =
            NAVIGATOR.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    private static final Map<String, Finding> FINDINGS =
            NAVIGATOR.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));

    @Test
    void noDangerRuleIsTouchedByATopic() {
        assertThat(NAVIGATOR.dangerRules())
                .filteredOn(rule -> touchedByATopic(rule.when()))
                .extracting(DangerRule::id)
                .isEmpty();
    }

    @Test
    void noRuleOfStepFiveIsTouchedByATopic() {
        assertThat(NAVIGATOR.rules())
                .filteredOn(rule -> rule.atLeast() >= 5)
                .filteredOn(rule -> touchedByATopic(rule.when()))
                .extracting(Rule::id)
                .isEmpty();
    }

    @Test
    void noQuestionAboutDangerIsAskedBecauseOfATopic() {
        assertThat(NAVIGATOR.items())
                .filteredOn(Item::danger)
                .filteredOn(item -> item.enableWhen() != null && touchedByATopic(item.enableWhen()))
                .extracting(Item::id)
                .isEmpty();
    }

    @Test
    void noFloorFromStepFiveOnDependsOnATopic() {
        assertThat(NAVIGATOR.invariants())
                .filteredOn(invariant -> invariant.atLeast() != null && invariant.atLeast() >= 5)
                .filteredOn(invariant -> touchedByATopic(invariant.when()))
                .extracting(Invariant::id)
                .isEmpty();
    }

    @Test
    void aTopicAloneIsNoMoreThanAPersonWithinDays() {
        assertThat(NAVIGATOR.rules())
                .filteredOn(rule -> reads(rule.when()).anyMatch(NavigatorTopicsTest::isTopic))
                .allSatisfy(rule -> assertThat(rule.atLeast()).as(rule.id()).isLessThanOrEqualTo(4));
    }

    /** Through findings, and through what decides whether its questions are asked. */
    private static boolean touchedByATopic(Condition condition) {
        Set<String> touched = new TreeSet<>();
        touch(condition, touched);
        return touched.stream().anyMatch(NavigatorTopicsTest::isTopic);
    }

    private static void touch(Condition condition, Set<String> touched) {
        reads(condition).forEach(item -> {
            Condition gate = ITEMS.get(item).enableWhen();
            if (touched.add(item) && gate != null) {
                touch(gate, touched);
            }
        });
    }

    private static Stream<String> reads(Condition condition) {
        return switch (condition) {
            case Condition.OfItem item -> Stream.of(item.item());
            case Condition.Answered answered -> Stream.of(answered.answered());
            case Condition.OfFinding finding ->
                reads(FINDINGS.get(finding.finding()).when());
            case Condition.OfScore score -> asking(score.score()).stream();
            default -> condition.parts().stream().flatMap(NavigatorTopicsTest::reads);
        };
    }

    private static List<String> asking(String scale) {
        return NAVIGATOR.items().stream()
                .filter(item -> item.of().stream().anyMatch(of -> of.startsWith(scale + "/")))
                .map(Item::id)
                .toList();
    }

    private static boolean isTopic(String item) {
        return item.equals("areas") || item.startsWith("topics-") || item.equals("loved-topics");
    }
}
