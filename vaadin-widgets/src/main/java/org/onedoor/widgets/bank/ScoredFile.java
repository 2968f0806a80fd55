package org.onedoor.widgets.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.sheet.InvalidSheetException;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.ScoredSheet;
import org.onedoor.scales.sheet.SheetProblem;
import org.onedoor.scales.sheet.SheetReading;
import org.onedoor.scales.sheet.SheetRow;

/**
 * What became of a file of responses.
 *
 * @param sheet the sheet as it came, or null where it was refused
 * @param rows how many responses there were
 * @param complete how many of them have a total
 * @param problems how many mistakes there were
 * @param first the first of them
 * @param shifted whether the numbers look as if they were counted from another number than the scale's
 * @param refused why the file could not be read to its end, or null
 * @param large whether it was refused because it is too large or came too slowly; nothing of it is kept then
 */
record ScoredFile(
        @Nullable KeptFile sheet,
        int rows,
        int complete,
        int problems,
        List<SheetProblem> first,
        boolean shifted,
        @Nullable SheetProblem refused,
        boolean large)
        implements Serializable {

    private static final int SHOWN = 50;
    private static final int LONGEST = 300;
    private static final int MOST_KEPT = 5 * 1024 * 1024;

    /** Nothing of a file that is too large. */
    static ScoredFile tooLarge() {
        return new ScoredFile(null, 0, 0, 0, List.of(), false, null, true);
    }

    /** Scores a sheet as it is read, and keeps the sheet: its scores are longer, and can be had again. */
    static ScoredFile of(Scale scale, InputStream csv, SheetReading reading) throws IOException {
        Count count = new Count();
        try (KeptFile.Writing kept = new KeptFile.Writing(MOST_KEPT)) {
            boolean shifted = score(scale, new CopiedInput(csv, kept), reading, OutputStream.nullOutputStream(), count);
            kept.close();
            return count.file(kept.file(), shifted, null);
        } catch (InvalidSheetException invalid) {
            return count.file(null, false, Count.shortened(invalid.problems().getFirst()));
        } catch (BoundedInput.TooMuch tooMuch) {
            return tooLarge();
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof BoundedInput.TooMuch) {
                return tooLarge();
            }
            throw failed;
        }
    }

    /** Writes the scored sheet. */
    void write(Scale scale, SheetReading reading, OutputStream out) throws IOException {
        score(
                scale,
                Objects.requireNonNull(sheet, "what was refused has no scores").open(),
                reading,
                out,
                new Count());
    }

    private static boolean score(Scale scale, InputStream csv, SheetReading reading, OutputStream out, Count count)
            throws IOException {
        try (ResponseSheet sheet = ResponseSheet.open(scale, csv, reading);
                ScoredSheet scored = ScoredSheet.of(sheet, new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            sheet.problems().forEach(count::mistake);
            sheet.rows().forEach(row -> {
                count.row(row);
                scored.write(row);
            });
            return sheet.shift().isPresent();
        }
    }

    private static final class Count {
        private int rows;
        private int complete;
        private int problems;
        private final List<SheetProblem> first = new ArrayList<>();

        void row(SheetRow row) {
            rows++;
            if (row.score().status() == Score.Status.COMPLETE) {
                complete++;
            }
            row.problems().forEach(this::mistake);
        }

        void mistake(SheetProblem problem) {
            problems++;
            if (first.size() < SHOWN) {
                first.add(shortened(problem));
            }
        }

        /** A name of a column may be as long as the file. */
        private static SheetProblem shortened(SheetProblem problem) {
            return new SheetProblem(
                    problem.row(),
                    cut(problem.column()),
                    problem.item(),
                    Objects.requireNonNull(cut(problem.message())));
        }

        private static @Nullable String cut(@Nullable String text) {
            return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }

        ScoredFile file(@Nullable KeptFile sheet, boolean shifted, @Nullable SheetProblem refused) {
            return new ScoredFile(sheet, rows, complete, problems, List.copyOf(first), shifted, refused, false);
        }
    }

    /** How many rows there were: nothing of what was answered. */
    @Override
    public String toString() {
        return "ScoredFile[" + rows + "]";
    }
}
