package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.sheet.InvalidSheetException;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.ScoredSheet;
import org.onedoor.scales.sheet.SheetRow;
import org.onedoor.workbench.command.LineRun.Answered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores many responses to one scale. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Scores many responses to one measurement scale.",
        description = {
            "",
            "As JSON lines, each line of the input is one response:",
            "  {\"answers\":{\"q1\":2,\"q2\":3},\"context\":{\"sex\":\"female\"}}",
            "An answer is the value of an option; an item that is absent or null is unanswered. The context tells the",
            "sex (female, male or other) and whether the person is retired (true or false), for the scales that ask.",
            "Other properties are left alone.",
            "",
            "Each line of the output is the score of the same response, in the same order:",
            "  {\"status\":\"complete\",\"total\":5,\"critical\":[],\"bands\":{},\"flags\":{\"positive\":true}}",
            "The status is complete, incomplete (with what is missing) or invalid (with the items in error). Only a",
            "complete response has a total, bands and flags; answers that must be acted on are critical in any. A line",
            "that is no response becomes",
            "  {\"status\":\"invalid\",\"total\":null,\"errors\":[\"…\"],\"critical\":[],\"line\":7}",
            "and the run goes on. No message repeats an answer.",
            "",
            "As CSV, the first row names the items, and each further row is one response; an empty cell is no answer.",
            "The columns sex and retired are the context, and all other columns are carried along. The output has the",
            "columns of the input and the scores after them; problems are told by row and column on the error stream.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every response is complete or incomplete.",
            "1:Some responses are invalid, or an item has no column; the others were scored.",
            "2:Nothing more was scored: a scale or a sheet is invalid, a file is missing, or the command is wrong."
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scale",
            paramLabel = "ID",
            required = true,
            description = "The scale that the responses answer, such as phq-9.")
    private String scale = "";

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "The responses. Without it, or with a hyphen, they come from the standard input.")
    private String in = Input.STANDARD;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the scores go. Without it, or with a hyphen, they go to the standard output.")
    private String out = Input.STANDARD;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How responses and scores are written: ${COMPLETION-CANDIDATES}. Without it, the endings of"
                    + " the files tell; without endings, JSON lines.")
    private @Nullable Format format;

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "A folder of further scales, each a .json file. A scale in it stands in for the shipped one"
                    + " with the same id.")
    private @Nullable Path pack;

    /** How responses and scores are written. */
    enum Format {
        csv,
        jsonl;

        static @Nullable Format ofFile(String name) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return switch (ending) {
                case "csv" -> csv;
                case "jsonl", "ndjson", "json" -> jsonl;
                default -> null;
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        Format written = firstOf(format, Format.ofFile(out), Format.ofFile(in));
        Format read = firstOf(format, Format.ofFile(in), written);
        if (read == Format.jsonl && written == Format.csv) {
            throw new CommandFailure("CSV is written from CSV only; let --out end in .jsonl, or say --format jsonl.");
        }
        Scale known = known();
        return read == Format.jsonl ? lines(known) : sheet(known, written);
    }

    private static Format firstOf(@Nullable Format first, @Nullable Format second, @Nullable Format third) {
        if (first != null) {
            return first;
        }
        return second != null ? second : third != null ? third : Format.jsonl;
    }

    private Scale known() {
        KnownScales scales = KnownScales.with(pack);
        return scales.find(scale)
                .orElseThrow(() -> new CommandFailure(
                        "There is no scale " + scale + ". There are: " + String.join(", ", scales.ids()) + "."));
    }

    private int lines(Scale known) throws IOException {
        try (BufferedReader responses = new Input(in).reader();
                Writer scores = new Output(out).writer(new Input(in))) {
            long invalid = new LineRun(new ScoreLine(known)::answer).run(responses, scores);
            return said(invalid, "line");
        }
    }

    private int sheet(Scale known, Format written) throws IOException {
        try (InputStream responses = new Input(in).open();
                ResponseSheet sheet = ResponseSheet.open(known, responses);
                Writer scores = new Output(out).writer(new Input(in))) {
            tell(sheet);
            long invalid = written == Format.csv ? toSheet(sheet, scores) : toLines(sheet, scores);
            int code = said(invalid, "row");
            return sheet.problems().isEmpty() ? code : Main.SOME_REFUSED;
        } catch (InvalidSheetException invalid) {
            throw new CommandFailure(invalid.getMessage());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void tell(ResponseSheet sheet) {
        PrintWriter err = spec.commandLine().getErr();
        sheet.problems().forEach(err::println);
        if (!sheet.carried().isEmpty()) {
            err.println("Carried along without being scored: " + String.join(", ", sheet.carried()) + ".");
        }
    }

    private long toSheet(ResponseSheet sheet, Writer scores) throws IOException {
        try (ScoredSheet scored = ScoredSheet.of(sheet, scores)) {
            return each(sheet, scored::write);
        }
    }

    private long toLines(ResponseSheet sheet, Writer scores) {
        ScoreLine lines = new ScoreLine(sheet.scale());
        return each(sheet, row -> {
            try {
                Answered answered = lines.answer(row);
                scores.append(answered.line()).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long each(ResponseSheet sheet, Consumer<SheetRow> write) {
        PrintWriter err = spec.commandLine().getErr();
        return sheet.rows()
                .peek(row -> row.problems().forEach(err::println))
                .peek(write)
                .filter(row -> row.score().status() == Status.INVALID)
                .count();
    }

    private int said(long invalid, String unit) {
        if (invalid == 0) {
            return Main.DONE;
        }
        String many = invalid == 1 ? "1 " + unit + " is" : invalid + " " + unit + "s are";
        spec.commandLine().getErr().println(many + " invalid; the output tells which.");
        return Main.SOME_REFUSED;
    }
}
