package org.onedoor.workbench.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.sheet.Formulas;
import org.onedoor.scales.sheet.InvalidSheetException;
import org.onedoor.scales.sheet.Meaning;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.SheetReading;
import org.onedoor.scales.sheet.Values;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Sources;
import picocli.CommandLine.Option;

/** What is declared of a sheet, as far as it does not tell itself. */
final class SheetOptions {
    @Option(
            names = "--map",
            paramLabel = "MEANING",
            arity = "1..*",
            description = "CSV: what a column is, or what a cell means. COLUMN=ITEM for an item (phq_a=q1), for sex,"
                    + " retired, id or date, for a score to compare with (sum=total), and with a hyphen for a column that"
                    + " is only carried along; a number sign stands for the item's number (t1_phq9_#=q#)."
                    + " COLUMN:CELL=ANSWER for a code or a label (sex:F=female, q1:never=0), *:CELL=ANSWER in every item."
                    + " May be given often, or as a file with one on each line; a line that begins with a number sign is"
                    + " a remark.")
    private List<String> map = List.of();

    @Option(
            names = "--missing",
            paramLabel = "CODES",
            split = ",",
            description = "CSV: what stands in a cell without an answer, besides nothing: -99,9,NA. A code that is an"
                    + " answer of the scale is refused.")
    private List<String> missing = List.of();

    @Option(
            names = "--values",
            paramLabel = "KIND",
            description =
                    "CSV and FHIR: whether a number is the points of the answer (points), or the place of the printed"
                            + " option, as the scale's file has it (places). Asked for by the scales that count some answers"
                            + " the other way round, such as epds.")
    private @Nullable Values values;

    @Option(
            names = "--keep-formulas",
            description =
                    "CSV: cells that begin with =, +, -, @, a tab or a line end are written as they are. Without it,"
                            + " those that are no numbers get an apostrophe before them, so that no spreadsheet runs them.")
    private boolean keepFormulas;

    /** What becomes of cells that a spreadsheet would take for formulas. */
    Formulas formulas() {
        return keepFormulas ? Formulas.KEPT : Formulas.HARMLESS;
    }

    /** The files that are read. */
    Sources read() {
        return Sources.NONE.and(
                map.stream().filter(given -> !given.contains("=")).map(Path::of).toArray(Path[]::new));
    }

    /** What numbers are said to be, or null. */
    @Nullable
    Values values() {
        return values;
    }

    /** Opens a sheet and tells what its header was taken for. */
    ResponseSheet open(Scale scale, InputStream in, PrintWriter err) throws IOException {
        try {
            ResponseSheet sheet = ResponseSheet.open(scale, in, reading());
            sheet.problems().forEach(err::println);
            if (!sheet.recognised().isEmpty()) {
                err.println("Read by their names: " + String.join(", ", sheet.recognised()) + ".");
            }
            if (!sheet.carried().isEmpty()) {
                err.println("Carried along without being scored: " + String.join(", ", sheet.carried()) + ".");
            }
            return sheet;
        } catch (InvalidSheetException invalid) {
            throw refused(invalid);
        }
    }

    /** Tells, once all rows have been read, when their numbers look as if they were counted from another one. */
    void tellShift(ResponseSheet sheet, PrintWriter err) {
        sheet.shift().ifPresent(looks -> err.println("Warning: " + looks + "."));
    }

    /** A sheet of a header alone. */
    static CommandFailure noRows() {
        return new CommandFailure("The sheet has no row under its header. Nothing was written.");
    }

    /** A sheet that cannot be read on, and how to help it. */
    static CommandFailure refused(InvalidSheetException invalid) {
        String hint = invalid.getMessage().contains("a map must tell")
                ? "\nSay it with --map COLUMN=ITEM, or --map COLUMN=- for a column that is no item; see --help."
                : invalid.getMessage().contains("points or places") ? "\nSay it with --values points or places." : "";
        return new CommandFailure(invalid.getMessage() + hint);
    }

    private SheetReading reading() throws IOException {
        List<Meaning> meanings = new ArrayList<>();
        for (String given : map) {
            for (String one : given.contains("=") ? several(given) : lines(given)) {
                meanings.add(meaning(one));
            }
        }
        Set<String> marks = missing.stream().map(String::strip).collect(Collectors.toSet());
        return new SheetReading(meanings, marks, values);
    }

    /** {@code a=q1,b=q2} are two; a comma within a label stays. */
    private static List<String> several(String given) {
        List<String> parts = Arrays.asList(given.split(","));
        return parts.stream().allMatch(part -> part.contains("=")) ? parts : List.of(given);
    }

    private static List<String> lines(String file) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new CommandFailure(file + " is neither COLUMN=ITEM nor a file that can be read.");
        }
        try (Stream<String> lines =
                Files.readString(path, StandardCharsets.UTF_8).lines()) {
            return lines.map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (MalformedInputException other) {
            throw new CommandFailure(file + " is not UTF-8; save it as UTF-8.");
        }
    }

    private static Meaning meaning(String text) {
        try {
            return Meaning.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("--map " + text + ": " + wrong.getMessage() + ".");
        }
    }
}
