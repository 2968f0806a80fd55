package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.fhir.FhirImport;
import org.onedoor.scales.fhir.QuestionnaireImport;
import org.onedoor.scales.fhir.ResponseImport;
import org.onedoor.scales.sheet.Formulas;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.ScoredSheet;
import org.onedoor.scales.sheet.SheetProblem;
import org.onedoor.scales.sheet.SheetReading;
import org.onedoor.scales.sheet.SheetRow;
import org.onedoor.scales.sheet.Values;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.workbench.command.FhirDocuments.Document;
import org.onedoor.workbench.output.CommandFailure;

/** Scores FHIR responses to one scale, one after the other. */
final class FhirRun {
    private final FhirImport reading;
    private final Scale scale;
    private final @Nullable QuestionnaireImport form;
    private final PrintWriter err;
    private long responses;
    private long refused;
    private long remarked;
    private long others;

    FhirRun(FhirImport reading, Scale scale, @Nullable QuestionnaireImport form, PrintWriter err) {
        this.reading = reading;
        this.scale = scale;
        this.form = form;
        this.err = err;
    }

    /** Runs to the end of the input, writing JSON lines, and says how many responses were refused. */
    long toLines(BufferedReader in, Writer out) throws IOException {
        ScoreLine lines = new ScoreLine(scale);
        return run(in, response -> {
            try {
                out.append(lines.answer(response).line()).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The same, writing a sheet of the answers and the scores; why a response was refused is told on the error stream. */
    long toSheet(BufferedReader in, Writer out, Formulas formulas) throws IOException {
        String header = Stream.concat(Stream.of("line"), scale.items().stream().map(ScaleItem::id))
                .collect(Collectors.joining(","));
        try (ResponseSheet sheet = ResponseSheet.open(
                        scale,
                        new ByteArrayInputStream((header + "\n").getBytes(StandardCharsets.UTF_8)),
                        SheetReading.AS_WRITTEN.with(Values.PLACES));
                ScoredSheet scored = ScoredSheet.of(sheet, out, formulas)) {
            return run(in, response -> {
                List<SheetProblem> problems = response.problems().stream()
                        .map(problem -> new SheetProblem((int) response.line(), "response", null, problem))
                        .toList();
                problems.forEach(problem -> err.println("line " + problem.row() + ": " + problem.message()));
                scored.write(new SheetRow((int) response.line(), cells(response), response.score(), problems));
            });
        }
    }

    private List<String> cells(ResponseRead response) {
        return Stream.concat(
                        Stream.of(String.valueOf(response.line())),
                        scale.items().stream()
                                .map(item -> response.answers().get(item.id()))
                                .map(value -> value == null ? "" : value.toString()))
                .toList();
    }

    private long run(BufferedReader in, Consumer<ResponseRead> write) throws IOException {
        try {
            new FhirDocuments(document -> {
                        if (document.other()) {
                            others++;
                        } else {
                            ResponseRead read = read(document);
                            responses++;
                            refused += read.score().status() == Status.INVALID ? 1 : 0;
                            remarked += read.remarks().isEmpty() ? 0 : 1;
                            write.accept(read);
                        }
                    })
                    .read(in);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        tell();
        if (responses == 0) {
            throw new CommandFailure("There is no QuestionnaireResponse to score.");
        }
        return refused;
    }

    private void tell() {
        if (others > 0) {
            err.println("Left alone: " + others + (others == 1 ? " resource that is" : " resources that are")
                    + " no QuestionnaireResponse.");
        }
        if (remarked > 0) {
            err.println(remarked + (remarked == 1 ? " response has" : " responses have")
                    + " remarks on what was not understood or was guessed; see \"remarks\" in the JSON lines.");
        }
    }

    private ResponseRead read(Document document) {
        try {
            ResponseImport read = form == null
                    ? reading.response(document.json(), scale)
                    : reading.response(document.json(), scale, form, ScoringContext.NONE);
            return ResponseRead.of(document.line(), read);
        } catch (InvalidContentException invalid) {
            List<String> problems = invalid.problems().stream()
                    .map(problem -> problem.message()
                            + (problem.line() > 0 ? ", line " + (document.line() + problem.line() - 1) : ""))
                    .toList();
            return ResponseRead.unusable(document.line(), scale, problems);
        }
    }
}
