package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.sheet.InvalidSheetException;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what became of many people between two measurements. */
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Says what became of many people between two measurements.",
        description = {
            "",
            "Each line of the input is one person as a JSON object, in one of three shapes:",
            "  {\"scale\":\"phq-9\",\"pre\":15,\"post\":9}",
            "by the constants of the scale's file: whether the change is reliable, meaningful or a recovery, with null",
            "where the file has no such constant;",
            "  {\"phq9\":[15,9],\"gad7\":[12,8]}",
            "by the rules of NHS Talking Therapies, the totals before and after;",
            "  {\"pre\":32.5,\"post\":47.5,\"sd\":7.5,\"reliability\":0.8,\"higherIsBetter\":true,",
            "   \"mClinical\":40,\"sdClinical\":7.5,\"mFunctional\":60,\"sdFunctional\":7.5}",
            "by Jacobson and Truax. The index from which a change is reliable is 1.96 unless \"critical\" tells another.",
            "With \"mPre\" and \"sdPre\" the clinical sample is the one before treatment; then \"pre\" and \"post\" may be",
            "left out to get the constants alone. Properties may also stand inside \"in\" or \"parameters\"; others are",
            "left alone.",
            "",
            "Each line of the output is the answer for the same person, in the same order. A line that cannot be used",
            "becomes",
            "  {\"status\":\"invalid\",\"errors\":[\"…\"],\"line\":7}",
            "and the run goes on. No message repeats a total.",
            "",
            "As CSV, the input is a sheet of responses as the command score reads it, with --scale. The rows of one id are",
            "one person, by their date (2026-11-30), otherwise as they stand; the first is compared with the last:",
            "  {\"id\":\"A\",\"first\":\"2026-01-07\",\"last\":\"2026-03-04\",\"pre\":15,\"post\":9,\"points\":-6,…,\"critical\":[]}",
            "The answers that must be acted on are critical in any row. A person whose first or last row is not complete",
            "becomes a line of errors.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every line was answered.",
            "1:Some lines could not be used; the others were answered.",
            Main.EXIT_2
        })
final class ChangeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scale",
            paramLabel = "ID",
            description = "CSV: the scale that the responses answer, such as phq-9.")
    private @Nullable String scale;

    @Mixin
    private FileOptions files = new FileOptions();

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Override
    public Integer call() throws IOException {
        if (files.read() == Format.fhir) {
            throw new CommandFailure("Change is told of JSON lines or of a sheet; FHIR is read by score.");
        }
        long refused = files.read() == Format.csv ? sheet() : lines();
        if (refused > 0) {
            spec.commandLine().getErr().println(Main.refused(refused));
        }
        return refused == 0 ? Main.DONE : Main.SOME_REFUSED;
    }

    private long lines() throws IOException {
        KnownScales scales = files.scales();
        try (BufferedReader people = files.reader()) {
            return files.write(Sources.NONE, answers -> Main.answered(new ChangeLine(scales)::answer, people, answers));
        }
    }

    private long sheet() throws IOException {
        if (scale == null) {
            throw new CommandFailure("A sheet needs --scale, such as --scale phq-9.");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (InputStream responses = files.open();
                ResponseSheet sheet = sheets.open(files.scales().scale(scale), responses, err)) {
            FollowedPeople people = new FollowedPeople(sheet);
            sheet.rows().peek(row -> row.problems().forEach(err::println)).forEach(people::take);
            sheets.tellShift(sheet, err);
            return files.write(sheets.read(), people::write);
        } catch (InvalidSheetException invalid) {
            throw SheetOptions.refused(invalid);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
