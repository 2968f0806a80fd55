package org.onedoor.workbench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Sources;
import org.onedoor.workbench.report.SimulationReport;
import org.onedoor.workbench.simulation.Cohort;
import org.onedoor.workbench.simulation.Simulation;
import org.onedoor.workbench.simulation.definition.CohortDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends synthetic visitors through a content pack and counts where they are led. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Sends synthetic visitors through a content pack and counts where they are led.",
        description = {
            "",
            "A cohort is a JSON file that states how often each answer is given. Its visitors are not people: what is",
            "counted tells what the content does with such answers, never how many people will come. The same seed gives",
            "the same visitors, byte for byte, and --against sends the very same ones through another version.",
            "docs/simulation.md tells how a cohort is written and shows a study.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:The visitors were counted.", Main.EXIT_2})
final class SimulateCommand implements Callable<Integer> {
    private static final String EXAMPLE = "example";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(
            names = "--cohort",
            paramLabel = "FILE",
            required = true,
            description = "The visitors. \"example\" takes the invented ones that come with a bundled pack.")
    private String cohort = "";

    @Option(names = "--visitors", paramLabel = "N", description = "How many visitors, instead of what the cohort says.")
    private @Nullable Integer visitors;

    @Option(names = "--seed", paramLabel = "S", description = "Other visitors of the same cohort.")
    private @Nullable Long seed;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "All visitors live in this region, evenly over its municipalities: 091, 05, yta-2 or fi.")
    private @Nullable String region;

    @Option(
            names = "--against",
            paramLabel = "PACK",
            description = "Another version of the pack; what it changes for the same visitors is told.")
    private @Nullable String against;

    @Override
    public Integer call() throws IOException {
        ContentPack pack = options.pack();
        SimulationReport report = against == null ? flow(pack) : comparison(pack, ReportOptions.pack(against));
        Sources read = Sources.NONE.and(cohort);
        options.tell(
                report.text(),
                report::files,
                against == null ? read : read.and(against),
                spec.commandLine().getOut());
        return Main.DONE;
    }

    private SimulationReport flow(ContentPack pack) {
        return SimulationReport.of(pack, Simulation.run(pack, visitors(pack)));
    }

    private SimulationReport comparison(ContentPack before, ContentPack after) {
        try {
            return SimulationReport.of(before, after, Simulation.compare(before, after, visitors(before)));
        } catch (IllegalArgumentException different) {
            throw new CommandFailure(different.getMessage() + ".");
        }
    }

    private Cohort visitors(ContentPack pack) {
        Cohort wanted = cohort();
        if (visitors != null) {
            if (visitors < 1 || visitors > CohortDefinition.MOST_VISITORS) {
                throw new CommandFailure("--visitors takes a number from 1 to " + CohortDefinition.MOST_VISITORS + ".");
            }
            wanted = wanted.withSize(visitors);
        }
        if (region != null) {
            if (pack.regions().findRegion(region).isEmpty()) {
                throw new CommandFailure("There is no region with the code " + region + ".");
            }
            wanted = wanted.in(region);
        }
        return seed == null ? wanted : wanted.withSeed(seed);
    }

    private Cohort cohort() {
        Path file = Path.of(cohort);
        if (Files.isRegularFile(file)) {
            return Cohort.read(file);
        }
        if (!cohort.equals(EXAMPLE)) {
            throw new CommandFailure("There is no file " + cohort + " to read a cohort from.");
        }
        try {
            return Cohort.example(options.source());
        } catch (IllegalArgumentException none) {
            throw new CommandFailure(none.getMessage() + ".");
        }
    }
}
