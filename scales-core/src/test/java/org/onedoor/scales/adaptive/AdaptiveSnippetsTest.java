package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;

/** The snippets of the Javadoc and of docs/adaptive.md. */
class AdaptiveSnippetsTest {

    @Test
    void askingEndsWhenTheEstimateIsGoodEnough() {
        // @start region="ask"
        AdaptiveScale scale = AdaptiveScale.example();
        AdaptiveSession session = scale.start();
        while (session.next().isPresent()) {
            AdaptiveItem item = session.next().get();
            System.out.println(item.text().in(Language.EN).orElseThrow());
            session = session.answer(item.id(), 1);
        }
        AdaptiveResult result = session.result();
        double tScore = result.estimate().tScore();
        result.critical(); // living: to be acted on whatever the estimate
        // @end region="ask"
        assertThat(result.stop()).isEqualTo(StopReason.PRECISE_ENOUGH);
        assertThat(tScore).isBetween(50.0, 60.0);
        assertThat(result.critical()).containsExactly("living");
    }

    @Test
    void aWholeFormIsScoredAlike() {
        // @start region="replay"
        AdaptiveSession session = AdaptiveScale.example().replay(Map.of("grey", 2, "tears", 0, "living", 0));
        AdaptiveEstimate estimate = session.estimate().orElseThrow();
        AdaptiveEstimate.Interval likely = estimate.interval(1.96);
        // @end region="replay"
        assertThat(likely.contains(estimate.theta())).isTrue();
        assertThat(session.next()).isPresent();
    }
}
