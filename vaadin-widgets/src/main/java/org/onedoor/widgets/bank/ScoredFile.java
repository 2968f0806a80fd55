package org.onedoor.widgets.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * @param bytes the scored sheet
 * @param rows how many responses there were
 * @param complete how many of them have a total
 * @param problems how many mistakes there were
 * @param first the first of them
 * @param shifted whether the numbers look as if they were counted from another number than the scale's
 * @param refused why the file could not be read to its end, or null
 */
record ScoredFile(
        byte[] bytes,
        int rows,
        int complete,
        int problems,
        List<SheetProblem> first,
        boolean shifted,
        @Nullable SheetProblem refused)
        implements Serializable {

    private static final int SHOWN = 50;

    static ScoredFile of(Scale scale, byte[] csv, SheetReading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * csv.length);
        Count count = new Count();
        try (ResponseSheet sheet = ResponseSheet.open(scale, new ByteArrayInputStream(csv), reading)) {
            sheet.problems().forEach(count::mistake);
            try (ScoredSheet scored = ScoredSheet.of(sheet, new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                sheet.rows().forEach(row -> {
                    count.row(row);
                    scored.write(row);
                });
            }
            return count.file(out.toByteArray(), sheet.shift().isPresent(), null);
        } catch (InvalidSheetException invalid) {
            return count.file(new byte[0], false, invalid.problems().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                first.add(problem);
            }
        }

        ScoredFile file(byte[] bytes, boolean shifted, @Nullable SheetProblem refused) {
            return new ScoredFile(bytes, rows, complete, problems, List.copyOf(first), shifted, refused);
        }
    }

    /** How many rows there were: nothing of what was answered. */
    @Override
    public String toString() {
        return "ScoredFile[" + rows + "]";
    }
}
