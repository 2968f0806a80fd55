package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.workbench.lines.LineRun;
import org.onedoor.workbench.lines.LineRun.LineAnswer;
import org.onedoor.workbench.output.ClosedPipe;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.StandardOutput;
import org.onedoor.workbench.signing.SignCommand;
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
            VerifyCommand.class,
            SignCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was done.",
            "1:Everything was done, and some of it is bad news: lines that were refused, a law that is refuted, people"
                    + " who were led too low.",
            Main.EXIT_2,
            "3:verify: something is undecided.",
            "130, 143:The process was ended with Ctrl-C, or told to end. Files stand as they stood.",
            "141:Whoever was reading the results stopped, as head does."
        })
public final class Main {
    /** What every command says of {@link #NOT_DONE}. */
    static final String EXIT_2 =
            "2:The work could not be done: wrong usage, something that cannot be read, used or written to its"
                    + " end, or a fault of OneDoor. Files stand as they stood.";

    /** Everything was done. */
    static final int DONE = 0;
    /** Everything was done, and some lines were refused, or something is refuted. */
    static final int SOME_REFUSED = 1;
    /** The work could not be done. */
    static final int NOT_DONE = 2;
    /** Something could not be decided within its budget. */
    static final int UNDECIDED = 3;
    /** Nobody reads the results any more; what a shell makes of the signal for it. */
    static final int UNREAD = 141;

    private static final int HELP_WIDTH = 112;

    // It greets on the error stream, where researchers look for problems. Held, as loggers are forgotten otherwise.
    private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        VALIDATION.setLevel(Level.WARNING);
        System.exit(run(args));
    }

    private static int run(String[] args) {
        CommandLine line = commandLine();
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            // Java's own code for it would be the one for refused lines.
            line.getErr().println("Too large for the memory that there is. Nothing was written.");
            return NOT_DONE;
        }
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(new StandardOutput(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::explainUsage);
        line.setExecutionExceptionHandler(Main::explain);
        line.setExecutionStrategy(Main::printed);
        return line;
    }

    /** Runs what was asked for, help among it, and makes sure that all of it was printed. */
    private static int printed(CommandLine.ParseResult parsed) {
        int code = new CommandLine.RunLast().execute(parsed);
        CommandLine line = parsed.commandSpec().commandLine();
        if (line.getOut().checkError()) {
            throw new CommandLine.ExecutionException(line, "not printed", StandardOutput.failure());
        }
        return code;
    }

    private static int explainUsage(CommandLine.ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(wrong.getMessage());
        err.println("Ask for help with: ./onedoor "
                + wrong.getCommandLine().getCommandSpec().qualifiedName(" ").replaceFirst("^onedoor ?", "")
                + " --help");
        return NOT_DONE;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        switch (failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure) {
            case ClosedPipe enough -> {
                return UNREAD;
            }
            case InvalidContentException invalid -> {
                invalid.problems().forEach(err::println);
                err.println(count(invalid.problems().size()) + " found. Nothing was run.");
            }
            case Verification.Undecided undecided -> {
                err.println(undecided.getMessage());
                return UNDECIDED;
            }
            case CommandFailure plain -> err.println(plain.getMessage());
            case IOException failed -> err.println(CommandFailure.of(failed).getMessage());
            default -> {
                err.println("This is a fault of OneDoor; please report it with what follows.");
                failure.printStackTrace(err);
            }
        }
        return NOT_DONE;
    }

    /** Answers every line of an input that has some, and says how many were refused. */
    static long answered(LineAnswer answer, BufferedReader in, Writer out) throws IOException {
        LineRun run = new LineRun(answer);
        long refused = run.run(in, out);
        if (run.sawNothing()) {
            throw new CommandFailure("The input is empty: there is no line to answer. Nothing was written.");
        }
        return refused;
    }

    static String refused(long lines) {
        return (lines == 1 ? "1 line" : lines + " lines")
                + " could not be used; each has a line of errors in the output.";
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem was" : problems + " problems were";
    }
}
