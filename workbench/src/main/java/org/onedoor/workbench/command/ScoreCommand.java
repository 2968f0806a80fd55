package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.fhir.FhirImport;
import org.onedoor.scales.fhir.QuestionnaireImport;
import org.onedoor.scales.sheet.InvalidSheetException;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.ScoredSheet;
import org.onedoor.scales.sheet.SheetRow;
import org.onedoor.workbench.lines.LineRun.Answered;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "As CSV, in UTF-8 and between commas, semicolons, tabs or bars, the first row names the columns, and each",
            "further row is one response; an empty cell is no answer, and 2, 2.0 and 2,0 are the same. An item is found",
            "by its id or by its number after the scale's name, small or large: q1, Item 1, phq9_1, PHQ9_1, GAD1, DPQ010.",
            "What could be two things is not guessed: --map tells. The columns sex and retired are the context; a",
            "column with the total, such as phq9_total, is compared, and a row where it differs is invalid; all other",
            "columns are carried along. The output has the columns of the input and the scores after them. Problems",
            "are told by row and column on the error stream, and a sheet whose numbers look shifted by one is scored",
            "with a warning. Answers that must be acted on are told in every row, whatever else is wrong in it.",
            "",
            "As FHIR (--format fhir), the input is a QuestionnaireResponse of R4 or R5, an array or a Bundle of them, or",
            "one on each line. Items are known by the form (--form), their words, LOINC codes, or links such as q1, Q1,",
            "gad7-q1 or PHQ9_Q1. The output is the same JSON lines, or CSV when --out ends so, with \"remarks\" on what was",
            "not understood or rests on a guess. A response is invalid, and its errors say where and what to do, when a",
            "stored total is not what the answers give, or when it or the form belongs to another scale. Answers that must",
            "be acted on are told all the same; one of another scale stands as phq-9/q9. --scale may be left out when the",
            "form tells it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every response is complete or incomplete.",
            "1:Some responses are invalid or refused, or an item has no column; the others were scored.",
            Main.EXIT_2
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scale",
            paramLabel = "ID",
            description = "The scale that the responses answer, such as phq-9. It must be told, except when a FHIR form"
                    + " tells it.")
    private @Nullable String scale;

    @Mixin
    private FileOptions files = new FileOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Mixin
    private FhirOptions fhir = new FhirOptions();

    @Override
    public Integer call() throws IOException {
        if (files.read() == Format.fhir) {
            return resources();
        }
        if (files.read() == Format.jsonl && files.written() == Format.csv) {
            throw new CommandFailure("CSV is written from CSV only; let --out end in .jsonl, or say --format jsonl.");
        }
        Scale known = files.scales().scale(asked());
        return files.read() == Format.jsonl ? lines(known) : sheet(known, files.written());
    }

    private String asked() {
        if (scale == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--scale=ID'");
        }
        return scale;
    }

    private int resources() throws IOException {
        KnownScales scales = files.scales();
        FhirImport reading = fhir.with(FhirImport.of(scales.catalogue()));
        FhirImport told = sheets.values() == null ? reading : reading.with(sheets.values());
        Optional<String> json = fhir.form();
        @Nullable
        QuestionnaireImport form = json.isEmpty()
                ? null
                : scale == null ? told.questionnaire(json.get()) : told.questionnaire(json.get(), scales.scale(scale));
        @Nullable Scale ofForm = form == null ? null : form.scale().orElse(null);
        Scale known = scale == null && ofForm != null ? ofForm : scales.scale(asked());
        FhirRun run = new FhirRun(told, known, form, spec.commandLine().getErr());
        try (BufferedReader responses = files.reader()) {
            long refused = files.write(
                    sheets.read().and(fhir.read()),
                    scores -> files.toSheet()
                            ? run.toSheet(responses, scores, sheets.formulas())
                            : run.toLines(responses, scores));
            return said(refused, "response");
        }
    }

    private int lines(Scale known) throws IOException {
        try (BufferedReader responses = files.reader()) {
            long invalid =
                    files.write(Sources.NONE, scores -> Main.answered(new ScoreLine(known)::answer, responses, scores));
            return said(invalid, "line");
        }
    }

    private int sheet(Scale known, Format written) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (InputStream responses = files.open();
                ResponseSheet sheet = sheets.open(known, responses, err)) {
            long invalid = files.write(
                    sheets.read(), scores -> written == Format.csv ? toSheet(sheet, scores) : toLines(sheet, scores));
            sheets.tellShift(sheet, err);
            int code = said(invalid, "row");
            return sheet.problems().isEmpty() ? code : Main.SOME_REFUSED;
        } catch (InvalidSheetException invalid) {
            throw SheetOptions.refused(invalid);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private long toSheet(ResponseSheet sheet, Writer scores) throws IOException {
        try (ScoredSheet scored = ScoredSheet.of(sheet, scores, sheets.formulas())) {
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
        long[] counted = new long[2];
        sheet.rows().forEach(row -> {
            row.problems().forEach(err::println);
            write.accept(row);
            counted[0]++;
            counted[1] += row.score().status() == Status.INVALID ? 1 : 0;
        });
        if (counted[0] == 0) {
            throw SheetOptions.noRows();
        }
        return counted[1];
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
