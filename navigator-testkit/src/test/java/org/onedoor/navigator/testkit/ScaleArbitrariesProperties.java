package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.json.StrictJson;

/** Generated scales are valid and keep the laws of scales. */
class ScaleArbitrariesProperties {

    /** A scale and answers to it. */
    record Answered(Scale scale, Map<String, Integer> answers) {
        Score score() {
            return scale.score(answers);
        }
    }

    @Provide
    Arbitrary<Answered> complete() {
        return ScaleArbitraries.scales()
                .flatMap(scale -> ScaleArbitraries.complete(scale).map(answers -> new Answered(scale, answers)));
    }

    @Provide
    Arbitrary<Answered> partly() {
        return ScaleArbitraries.scales()
                .flatMap(scale -> ScaleArbitraries.responses(scale).map(answers -> new Answered(scale, answers)));
    }

    @Property
    void aScaleIsWrittenAndReadBackEqual(@ForAll Scale scale) {
        assertThat(Scale.read("drawn.json", StrictJson.write(scale.definition()))
                        .definition())
                .isEqualTo(scale.definition());
    }

    @Property
    void aTotalIsInItsRangeAndInExactlyOneBand(@ForAll("complete") Answered a) {
        Score score = a.score();
        assertThat(score.status()).isEqualTo(Status.COMPLETE);
        for (ScoreRule rule : a.scale().scores()) {
            int points = score.points(rule.id()).orElseThrow();
            assertThat(rule.range().contains(points)).isTrue();
            assertThat(levels(a.scale(), rule).stream().filter(band -> band.contains(points)))
                    .hasSize(1);
        }
    }

    private static List<SeverityBand> levels(Scale scale, ScoreRule rule) {
        return scale.definition().bands().stream()
                .filter(set -> set.score().equals(rule.id()))
                .map(BandSet::levels)
                .findFirst()
                .orElseThrow();
    }

    @Property
    void withoutAnAnswerThereIsNoTotal(@ForAll("partly") Answered a) {
        Score score = a.score();
        boolean full = a.answers().size() == a.scale().items().size();
        assertThat(score.status() == Status.COMPLETE).isEqualTo(full);
        assertThat(score.total() != null).isEqualTo(full);
    }

    @Property
    void anAnswerOfMorePointsNeverLowersAScore(@ForAll("complete") Answered a) {
        for (ScaleItem item : a.scale().items()) {
            int now = item.points(a.answers().get(item.id())).orElseThrow();
            for (ResponseOption option : item.options()) {
                if (option.points() > now) {
                    Map<String, Integer> worse = new LinkedHashMap<>(a.answers());
                    worse.put(item.id(), option.value());
                    assertThat(a.scale().score(worse).total())
                            .isGreaterThan(a.score().total());
                }
            }
        }
    }

    @Property
    void boundsHoldWhateverIsStillOpen(@ForAll("complete") Answered a) {
        int[] open = IntStream.range(0, a.scale().items().size())
                .map(i -> Scale.UNANSWERED)
                .toArray();
        for (ScoreRule rule : a.scale().scores()) {
            assertThat(a.scale().bounds(rule, open, ScoringContext.NONE)).isEqualTo(rule.range());
        }
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyKindOfScaleIsDrawnOften(@ForAll Scale scale) {
        often("reversed", scale.definition().items().stream().anyMatch(item -> Boolean.TRUE.equals(item.reversed())));
        often("subscales", scale.scores().size() > 1);
        often("several bands", scale.definition().bands().getFirst().levels().size() > 1);
        often("multiplied", scale.definition().scores().stream().anyMatch(score -> score.multiply() != null));
        often(
                "prorated",
                scale.definition().scores().stream()
                        .map(ScoreDefinition::prorate)
                        .anyMatch(p -> p != null));
        often("flag", !scale.definition().flags().isEmpty());
        often("critical", !scale.definition().critical().isEmpty());
    }

    private static void often(String what, boolean there) {
        Statistics.label(what).collect(there);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }
}
