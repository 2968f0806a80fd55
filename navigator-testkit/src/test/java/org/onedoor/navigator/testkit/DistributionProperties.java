package org.onedoor.navigator.testkit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.navigator.definition.Rule;

/** Everything a navigator can have is drawn often enough for a law to be tried on it. */
class DistributionProperties {

    @Provide
    Arbitrary<Navigator> rising() {
        return NavigatorArbitraries.risingNavigators();
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void navigatorsHaveEveryPart(@ForAll Navigator navigator) {
        NavigatorDefinition drawn = navigator.definition();
        for (ItemKind kind : ItemKind.values()) {
            atLeast(25, kind.name(), anyItem(drawn, item -> item.kind() == kind));
        }
        for (Order order : Order.values()) {
            atLeast(25, order.name(), anyItem(drawn, item -> item.order() == order));
        }
        atLeast(25, "gate", anyItem(drawn, item -> item.enableWhen() != null));
        atLeast(25, "danger item", anyItem(drawn, Item::danger));
        atLeast(15, "danger asked in doubt", anyItem(drawn, item -> item.danger() && item.enableWhen() != null));
        atLeast(10, "two scales fed", anyItem(drawn, item -> item.of().size() > 1));
        atLeast(10, "exclusive option", anyOption(drawn, Option::exclusive));
        atLeast(10, "topic of an option", anyOption(drawn, option -> option.topic() != null));
        atLeast(10, "ages", anyOption(drawn, option -> option.ages() != null));
        atLeast(10, "audience", anyOption(drawn, option -> option.audience() != null));
        atLeast(10, "typical", anyItem(drawn, item -> item.typical() != null));
        atLeast(
                25,
                "topics and actions",
                drawn.rules().stream()
                        .anyMatch(rule ->
                                !rule.topics().isEmpty() && !rule.actions().isEmpty()));
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void navigatorsHaveEveryCondition(@ForAll Navigator navigator) {
        List<Condition> conditions = conditions(navigator.definition()).toList();
        any(25, "all", conditions, Condition.All.class);
        any(25, "any", conditions, Condition.Any.class);
        any(25, "not", conditions, Condition.Not.class);
        any(25, "answered", conditions, Condition.Answered.class);
        any(10, "finding", conditions, Condition.OfFinding.class);
        any(10, "score", conditions, OfScore.class);
        any(2, "subscale", conditions, condition -> condition instanceof OfScore score && score.subscale() != null);
        any(10, "is", conditions, OfItem.Is.class);
        any(10, "in", conditions, OfItem.In.class);
        any(25, "has", conditions, OfItem.Has.class);
        any(10, "from", conditions, OfItem.From.class);
        any(10, "upTo", conditions, OfItem.UpTo.class);
        any(25, "atLeast", conditions, OfItem.AtLeast.class);
        any(25, "atMost", conditions, OfItem.AtMost.class);
        any(2, "score atLeast", conditions, OfScore.AtLeast.class);
        any(2, "score atMost", conditions, OfScore.AtMost.class);
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void walksSeeEverything(@ForAll Navigator navigator, @ForAll Walk walk) {
        NavigatorSession session = walk.play(navigator);
        atLeast(15, "asking", !(session.stage() instanceof Result));
        atLeast(15, "result", session.stage() instanceof Result);
        atLeast(5, "danger", session.stepSoFar().number() == 6);
        atLeast(
                5,
                "crisis without danger",
                session.crisis() && session.stepSoFar().number() < 6);
        atLeast(5, "asking again", session.snapshot().asking() != null);
        atLeast(
                15,
                "step 2 to 5",
                session.stepSoFar().number() > 1 && session.stepSoFar().number() < 6);
        atLeast(
                5,
                "other steps told",
                !walk.forward(navigator).counterfactuals().isEmpty());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void risingNavigatorsOrderEveryItemAndNegateNothingThatRises(@ForAll("rising") Navigator navigator) {
        NavigatorDefinition drawn = navigator.definition();
        atLeast(100, "ordered", !anyItem(drawn, item -> item.order() == Order.NONE));
        atLeast(25, "gate", anyItem(drawn, item -> item.enableWhen() != null));
        atLeast(25, "danger item", anyItem(drawn, Item::danger));
        any(10, "score", conditions(drawn).toList(), OfScore.class);
    }

    private static void any(int share, String what, List<Condition> conditions, Class<? extends Condition> which) {
        any(share, what, conditions, which::isInstance);
    }

    private static void any(int share, String what, List<Condition> conditions, Predicate<Condition> which) {
        atLeast(share, what, conditions.stream().anyMatch(which));
    }

    private static void atLeast(int share, String what, boolean there) {
        Statistics.label(what).collect(there);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(found -> found >= share));
    }

    private static boolean anyItem(NavigatorDefinition drawn, Predicate<Item> which) {
        return drawn.items().stream().anyMatch(which);
    }

    private static boolean anyOption(NavigatorDefinition drawn, Predicate<Option> which) {
        return drawn.items().stream().flatMap(item -> item.options().stream()).anyMatch(which);
    }

    private static Stream<Condition> conditions(NavigatorDefinition drawn) {
        return Stream.of(
                        drawn.items().stream().flatMap(item -> Stream.ofNullable(item.enableWhen())),
                        drawn.findings().stream().map(Finding::when),
                        drawn.rules().stream().map(Rule::when),
                        drawn.dangerRules().stream().map(DangerRule::when))
                .flatMap(conditions -> conditions)
                .flatMap(DistributionProperties::parts);
    }

    private static Stream<Condition> parts(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(DistributionProperties::parts));
    }
}
