package org.onedoor.workbench.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of OneDoor. */
@Command(
        name = "onedoor",
        description = "Runs and proves navigators, and scores measurement scales, for researchers and authors.",
        subcommands = {
            NavigateCommand.class,
            ScoreCommand.class,
            ChangeCommand.class,
            GraphCommand.class,
            PaperCommand.class,
            EvaluateCommand.class,
            SimulateCommand.class,
            VerifyCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was done.",
            "1:Some input was refused, and the rest was done; verify: something is refuted.",
            "2:Nothing was done.",
            "3:verify: something is undecided."
        })
public final class Main {
    /** Everything was done. */
    static final int DONE = 0;
    /** Some lines were refused, the rest was done. */
    static final int SOME_REFUSED = 1;
    /** Nothing was done: wrong usage, or a file that cannot be used. */
    static final int NOTHING_DONE = 2;

    /** Something could not be decided within its budget. */
    static final int UNDECIDED = 3;

    private static final int HELP_WIDTH = 112;

    // It greets on the error stream, where researchers look for problems. Held, as loggers are forgotten otherwise.
    private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        VALIDATION.setLevel(Level.WARNING);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::explainUsage);
        line.setExecutionExceptionHandler(Main::explain);
        return line;
    }

    private static int explainUsage(CommandLine.ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.println("Ask for help with: ./onedoor "
                + wrong.getCommandLine().getCommandSpec().qualifiedName(" ").replaceFirst("^onedoor ?", "")
                + " --help");
        return NOTHING_DONE;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        switch (failure) {
            case InvalidContentException invalid -> {
                for (Problem problem : invalid.problems()) {
                    line.getErr().println(problem);
                }
                line.getErr().println(count(invalid.problems().size()) + " found. Nothing was run.");
            }
            case Verification.Undecided undecided -> {
                line.getErr().println(undecided.getMessage());
                return UNDECIDED;
            }
            case CommandFailure plain -> line.getErr().println(plain.getMessage());
            default -> throw failure;
        }
        return NOTHING_DONE;
    }

    static String refused(long lines) {
        return (lines == 1 ? "1 line" : lines + " lines")
                + " could not be used; each has a line of errors in the output.";
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem was" : problems + " problems were";
    }
}
