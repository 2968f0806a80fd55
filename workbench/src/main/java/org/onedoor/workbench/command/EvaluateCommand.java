package org.onedoor.workbench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.workbench.evaluation.Evaluation;
import org.onedoor.workbench.evaluation.Judged;
import org.onedoor.workbench.evaluation.VignetteBank;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Sources;
import org.onedoor.workbench.report.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Leads the people of a bank of vignettes through a content pack and says who came where they should. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Leads invented people through a content pack and says who came where they should.",
        description = {
            "",
            "Each line of a bank is one person as a JSON object:",
            "  {\"id\":\"low-1\",\"group\":\"mood\",\"who\":\"…\",\"answers\":{\"life-stage\":\"30-64\",\"areas\":\"mind+people\"},",
            "   \"expected\":{\"from\":2,\"to\":3},\"topics\":[\"low-mood\"],\"why\":\"…\",\"source\":\"…\"}",
            "Answers are options joined by +, a whole number, \"?\" (I don't know) or \"-\" (passed over); everything else is",
            "answered in the mildest way (\"otherwise\": \"skipped\" or \"dont-know\" says so differently). Each person is led as",
            "told, once more unsure of every danger, and once more with \"something else\" chosen. docs/evaluation.md tells how a",
            "bank is written and what the figures say.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Nobody was led two steps too low, and no danger was missed.",
            "1:Somebody was, or a danger was missed.",
            Main.EXIT_2
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String OPEN = "open";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(
            names = "--vignettes",
            paramLabel = "FILE",
            required = true,
            description = "The people. \"open\" takes the open bank that comes with a bundled pack.")
    private String vignettes = "";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "When they come, which decides what is open, such as 2026-11-21T14:30+02:00. Without it, now.")
    private @Nullable ZonedDateTime at;

    @Override
    public Integer call() throws IOException {
        ContentPack pack = options.pack();
        Instant when = at == null ? Instant.now() : at.toInstant();
        Evaluation evaluation = Evaluation.of(pack, bank(pack), when);
        EvaluationReport report = EvaluationReport.of(evaluation);
        options.tell(
                report.text(),
                report::files,
                Sources.NONE.and(vignettes),
                spec.commandLine().getOut());
        return evaluation.judged().stream().anyMatch(EvaluateCommand::isUnsafe) ? Main.SOME_REFUSED : Main.DONE;
    }

    private static boolean isUnsafe(Judged judged) {
        return judged.off() <= -2 || judged.dangerMissed();
    }

    private VignetteBank bank(ContentPack pack) {
        Path file = Path.of(vignettes);
        if (Files.isRegularFile(file)) {
            return VignetteBank.read(file, pack);
        }
        if (!vignettes.equals(OPEN)) {
            throw new CommandFailure("There is no file " + vignettes + " to read vignettes from.");
        }
        try {
            return VignetteBank.bundled(options.source());
        } catch (IllegalArgumentException none) {
            throw new CommandFailure(none.getMessage() + ".");
        }
    }
}
