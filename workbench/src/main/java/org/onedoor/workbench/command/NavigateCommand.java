package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Input;
import org.onedoor.workbench.output.Output;
import org.onedoor.workbench.output.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a navigator for many visitors, one on each line. */
@Command(
        name = "navigate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Runs a navigator for many visitors, one on each line.",
        description = {
            "",
            "Each line of the input is one visitor as a JSON object:",
            "  {\"answers\":{\"mood\":\"often\",\"topics\":[\"sleep\"],\"phq-1\":2},\"municipality\":\"091\",\"age\":34}",
            "An answer is the id of an option, a list of ids, a whole number, null (skipped) or \"dont-know\". A question",
            "that would be asked and has no answer counts as skipped. Answers to questions that are not asked lose their",
            "effect.",
            "",
            "Each line of the output is the result of the same visitor, in the same order:",
            "  {\"step\":3,\"topics\":[\"sleep\"],\"rules\":[\"sleep-weeks\"],\"danger\":false}",
            "With a pack the line also lists the best matching services. A line that cannot be used becomes",
            "  {\"line\":7,\"errors\":[\"…\"]}",
            "and the run goes on. No message repeats an answer.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every line was answered.",
            "1:Some lines could not be used; the others were answered.",
            Main.EXIT_2
        })
final class NavigateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAVIGATOR",
            description =
                    "A navigator.json, the folder of a content pack, or the name of a bundled pack (\"national\").")
    private String source = "";

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            required = true,
            description = "The visitors as JSON lines. A single hyphen reads the standard input.")
    private String answers = Input.STANDARD;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the results go. Without it, or with a hyphen, they go to the standard output.")
    private String out = Input.STANDARD;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "With a pack: when the visitors come, which decides what is open, such as"
                    + " 2026-11-21T14:30+02:00. Without it, now.")
    private @Nullable ZonedDateTime at;

    @Option(
            names = "--services",
            paramLabel = "N",
            defaultValue = "5",
            description = "With a pack: how many services are listed at most. The default is ${DEFAULT-VALUE}.")
    private int services = 5;

    @Override
    public Integer call() throws IOException {
        if (services < 0) {
            throw new CommandFailure("--services takes a number from 0 up.");
        }
        Instant when = at == null ? Instant.now() : at.toInstant();
        VisitorRun visitors = VisitorRun.of(source, when, services);
        Sources read = Sources.NONE.and(source).and(answers);
        try (BufferedReader in = new Input(answers).reader()) {
            long refused = new Output(out).write(read, results -> Main.answered(visitors::answer, in, results));
            if (refused > 0) {
                spec.commandLine().getErr().println(Main.refused(refused));
            }
            return refused == 0 ? Main.DONE : Main.SOME_REFUSED;
        }
    }
}
