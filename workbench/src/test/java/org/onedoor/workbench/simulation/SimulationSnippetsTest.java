package org.onedoor.workbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.workbench.report.SimulationReport;

/** The snippets of the Javadoc. */
class SimulationSnippetsTest {
    @TempDir
    Path temporary;

    @Test
    void run() {
        Path folder = PackFolder.copiedTo(temporary.resolve("pack")).folder();
        Path file = Path.of("src/test/resources/cohorts/small.json");
        Path out = temporary.resolve("out");
        // @start region="run"
        ContentPack pack = ContentPack.read(folder);
        Flow flow = Simulation.run(pack, Cohort.read(file).withSize(10_000));
        Share guided = flow.steps().get(StepOfNeed.GUIDED);
        System.out.printf("%.3f ± %.3f%n", guided.value(), guided.standardError()); // 0.269 ± 0.004
        SimulationReport.of(pack, flow).write(out);
        // @end
        assertThat(guided.value()).isBetween(0.26, 0.29);
        assertThat(out.resolve("report.html")).content().contains("<h1>Invented visitors through small 1</h1>");
    }
}
