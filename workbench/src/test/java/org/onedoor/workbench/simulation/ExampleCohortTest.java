package org.onedoor.workbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.Topic;

/** The example of a cohort fits the navigator that it comes with. */
class ExampleCohortTest {
    private static final ContentPack PACK = ContentPack.bundled("national");

    @Test
    void itSaysThatItIsInvented() {
        assertThat(Cohort.example("national").definition().source())
                .contains("invented")
                .contains("no population");
    }

    @Test
    void itsVisitorsReachEveryStepAndTopicAndNobodyIsLeftWithoutAnything() {
        Flow flow = Simulation.run(PACK, Cohort.example("national").withSize(20_000));
        assertThat(flow.steps().values()).extracting(Share::count).doesNotContain(0L);
        List<String> topics = flow.topics().keySet().stream()
                .filter(topic -> flow.topics().get(topic).count() == 0)
                .toList();
        assertThat(topics).isEmpty();
        assertThat(flow.topics().keySet())
                .containsExactlyElementsOf(
                        PACK.edition().topics().stream().map(Topic::id).toList());
        assertThat(flow.nobody().count()).isZero();
    }
}
