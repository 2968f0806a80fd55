package org.onedoor.workbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.workbench.report.SimulationReport;

class SimulationTest {
    /** A share is farther from the truth than this many standard errors once in 150,000 seeds; the seed is fixed. */
    private static final double ERRORS = 4.5;

    @TempDir
    Path folder;

    private ContentPack pack;

    @BeforeEach
    void read() {
        pack = ContentPack.read(PackFolder.copiedTo(folder.resolve("pack")).folder(), PackFolder.DEMANDS);
    }

    @Test
    void theSameSeedGivesTheSameBytesOnOneThreadAndOnTwo() {
        Cohort cohort = Cohorts.small().read();
        Flow one = Simulation.run(pack.edition(), cohort, 1);
        Flow two = Simulation.run(pack.edition(), cohort, 2);
        assertThat(files(two)).isEqualTo(files(one));
        assertThat(files(Simulation.run(pack, cohort.withSeed(8)))).isNotEqualTo(files(one));
        assertThat(SimulationReport.of(pack, one).csv().get("services.csv"))
                .startsWith("region,service,name,visitors,share of the region,standard error\n853,");
    }

    private List<Object> files(Flow flow) {
        SimulationReport report = SimulationReport.of(pack, flow);
        return List.of(report.csv(), report.text(), report.html());
    }

    @Test
    void sharesComeNearTheProbabilitiesThatCanBeWorkedOut() {
        Flow flow = Simulation.run(pack, Cohorts.small().read());
        double unsafe = 0.95 * 0.1;
        double badly = 0.8 * (0.95 * 0.9 * 0.4 + 0.05 * 0.3);
        double badlyAndSafe = 0.8 * 0.95 * 0.9 * 0.4;
        assertNear(flow.steps().get(StepOfNeed.EMERGENCY), unsafe);
        assertNear(flow.danger(), unsafe);
        assertNear(flow.crisis(), unsafe + 0.05);
        assertNear(flow.steps().get(StepOfNeed.GUIDED), badlyAndSafe);
        assertNear(flow.steps().get(StepOfNeed.PRIMARY), 0.05);
        assertNear(flow.rules().get("sleep-badly"), badly);
        assertNear(flow.topics().get("sleep"), badly);
        assertNear(flow.asked().get("sleep"), 1 - unsafe);
        assertThat(flow.questions().mean()).isEqualTo(2 - flow.danger().value(), Offset.offset(1e-9));
        assertNear(new Share(visitors(flow, "853"), flow.visitors()), 0.75);
    }

    private static long visitors(Flow flow, String region) {
        return flow.regions().stream()
                .filter(there -> there.region().equals(region))
                .mapToLong(Flow.RegionFlow::visitors)
                .sum();
    }

    private static void assertNear(Share share, double probability) {
        assertThat(share.value()).isEqualTo(probability, Offset.offset(ERRORS * share.standardError()));
    }

    /** The probability that two normal numbers are both above their middle is Sheppard's: 1/4 + asin(r) / 2π. */
    @ParameterizedTest(name = "loading {0}")
    @ValueSource(doubles = {0, 0.5, 0.9, -0.7})
    void severityMakesAnswersGoTogetherAndLeavesTheirSharesAlone(double loading) {
        Cohort cohort = Cohorts.small()
                .replace("\"passedOver\": 0.05", "\"passedOver\": 0, \"loading\": 0.8")
                .replace("\"passedOver\": 0.2", "\"passedOver\": 0")
                .replace("{\"yes\": 0.9, \"no\": 0.1}", "{\"yes\": 0.5, \"no\": 0.5}")
                .replace("{\"well\": 0.7, \"badly\": 0.3}", "{\"well\": 0.5, \"badly\": 0.5}, \"loading\": " + loading)
                .replace("{\"well\": 0.6, \"badly\": 0.4}", "{\"well\": 0.5, \"badly\": 0.5}")
                .read();
        Flow flow = Simulation.run(pack, cohort);
        assertNear(flow.danger(), 0.5);
        double safeButSleepless = 0.25 - Math.asin(0.8 * loading) / (2 * Math.PI);
        assertNear(flow.rules().get("sleep-badly"), safeButSleepless);
    }

    @ParameterizedTest(name = "{0} visitors")
    @ValueSource(ints = {1, 2, 2047, 2049, 10_000})
    void everyVisitorArrivesOnceAndTheFlowsAddUp(int visitors) {
        Flow flow = Simulation.run(pack, Cohorts.small().read().withSize(visitors));
        assertThat(flow.visitors()).isEqualTo(visitors);
        assertThat(sum(flow.steps())).isEqualTo(visitors);
        assertThat(flow.nobody().count()).isZero();
        assertThat(flow.regions().stream().mapToLong(Flow.RegionFlow::visitors).sum())
                .isEqualTo(visitors);
        for (Flow.RegionFlow region : flow.regions()) {
            assertThat(sum(region.steps())).isEqualTo(region.visitors());
            assertThat(sum(region.services())).isEqualTo(region.visitors());
        }
        assertThat(flow.questions().mean() * visitors).isEqualTo(sum(flow.asked()), Offset.offset(1e-6));
        assertThat(flow.steps().get(StepOfNeed.EMERGENCY)).isEqualTo(flow.danger());
    }

    private static long sum(Map<?, Share> shares) {
        return shares.values().stream().mapToLong(Share::count).sum();
    }

    @Test
    void moreVisitorsAreTheFirstOnesAndOthers() {
        Cohort cohort = Cohorts.small().read();
        Flow few = Simulation.run(pack, cohort.withSize(1000));
        Flow many = Simulation.run(pack, cohort.withSize(1001));
        few.rules()
                .forEach((rule, share) -> assertThat(many.rules().get(rule).count() - share.count())
                        .isBetween(0L, 1L));
    }

    @Test
    void anEditionHasItsVisitorsInItsOwnRegion() {
        Flow flow = Simulation.run(pack.edition("05"), Cohorts.small().read());
        assertThat(flow.regions()).extracting(Flow.RegionFlow::region).containsExactly("853");
    }

    @Test
    void nobodyNearAreThoseForWhomOnlyTheCountryHasSomething() {
        Flow flow = Simulation.run(pack, Cohorts.small().read());
        Flow.RegionFlow satakunta = flow.regions().getFirst();
        assertThat(satakunta.region()).isEqualTo("609");
        assertThat(satakunta.nobodyNear().value()).isEqualTo(1);
        assertThat(satakunta.services().keySet()).containsExactly("fi.112", "fi.web");
    }

    @Test
    void aComparisonWithItselfIsEmpty() {
        Comparison comparison = Simulation.compare(pack, pack, Cohorts.small().read());
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.before()).isEqualTo(comparison.after());
        assertThat(SimulationReport.of(pack, pack, comparison).text()).contains("Nobody notices a difference.");
    }

    @Test
    void aComparisonTellsWhoIsLedElsewhereByAChange() {
        PackFolder changed = PackFolder.copiedTo(folder.resolve("changed"))
                .replace("navigator/small.json", "\"atLeast\": 3", "\"atLeast\": 4")
                .replace("navigator/small.json", "\"id\": \"sleep-badly\"", "\"id\": \"sleepless\"");
        ContentPack after = ContentPack.read(changed.folder(), PackFolder.DEMANDS);
        Comparison comparison = Simulation.compare(pack, after, Cohorts.small().read());
        long held = comparison.before().rules().get("sleep-badly").count();
        long moved = comparison.before().steps().get(StepOfNeed.GUIDED).count();
        assertThat(comparison.moves())
                .containsExactly(new Comparison.StepMove(
                        StepOfNeed.GUIDED,
                        StepOfNeed.PRIMARY,
                        new Share(moved, comparison.before().visitors())));
        assertThat(comparison.raised().count()).isEqualTo(moved);
        assertThat(comparison.lowered().count()).isZero();
        assertThat(comparison.rules().keySet()).containsExactly("sleep-badly", "sleepless");
        assertThat(comparison.rules().get("sleepless").gained()).isEqualTo(held);
        assertThat(comparison.at(StepOfNeed.GUIDED)).isEqualTo(new Difference(0, moved, 40_000));
        assertThat(SimulationReport.of(pack, after, comparison).csv().get("moves.csv"))
                .contains("\n3 Step 3,0,0,0," + moved + ",0,0\n");
        assertThat(Simulation.compare(pack, after, Cohorts.small().read(), 1))
                .isEqualTo(Simulation.compare(pack, after, Cohorts.small().read(), 2));
    }
}
