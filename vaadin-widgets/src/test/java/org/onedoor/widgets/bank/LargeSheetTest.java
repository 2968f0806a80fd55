package org.onedoor.widgets.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.sheet.SheetReading;

/** What a large sheet leaves in the memory of the server. */
class LargeSheetTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Scale PHQ9 = ScaleCatalogue.bundled().scale("phq-9");

    /** Rows of answers without an end; counts what was taken of them. */
    private static final class Endless extends InputStream {
        private final Random answers = new Random(9);
        private byte[] row = "q1,q2,q3,q4,q5,q6,q7,q8,q9\n".getBytes(StandardCharsets.US_ASCII);
        private int at;
        private final long end;
        private long taken;

        Endless(long end) {
            this.end = end;
        }

        @Override
        public int read() {
            if (at == row.length) {
                if (taken >= end) {
                    return -1;
                }
                for (int cell = 0; cell < 9; cell++) {
                    row[2 * cell] = (byte) ('0' + answers.nextInt(4));
                    row[2 * cell + 1] = (byte) (cell == 8 ? '\n' : ',');
                }
                row = row.length == 18 ? row : java.util.Arrays.copyOf(row, 18);
                at = 0;
            }
            taken++;
            return row[at++];
        }
    }

    @Test
    void twentyMegabytesAreScoredAndKeepAtMostFive() throws IOException {
        Endless sheet = new Endless(20L * MEGABYTE - 100);
        ScoredFile file =
                ScoredFile.of(PHQ9, new BoundedInput(sheet, SheetUpload.LARGEST, LONG), SheetReading.AS_WRITTEN);
        System.out.printf(
                "A sheet of 20 MB with %d rows keeps %d KB%n",
                file.rows(), file.sheet().size() / 1024);
        assertThat(file.large()).isFalse();
        assertThat(file.rows()).isGreaterThan(1_000_000).isEqualTo(file.complete());
        assertThat(file.sheet().size()).isLessThan(5 * MEGABYTE);
    }

    @Test
    void ofWhatIsLongerNothingIsKeptAndTheRestIsNotRead() throws IOException {
        Endless sheet = new Endless(Long.MAX_VALUE);
        ScoredFile file =
                ScoredFile.of(PHQ9, new BoundedInput(sheet, SheetUpload.LARGEST, LONG), SheetReading.AS_WRITTEN);
        assertThat(file).isEqualTo(ScoredFile.tooLarge());
        assertThat(sheet.taken).isLessThan(21L * MEGABYTE);
    }

    @Test
    void ofWhatComesTooSlowlyNothingIsKept() throws IOException {
        ScoredFile file = ScoredFile.of(
                PHQ9, new BoundedInput(new Endless(1000), SheetUpload.LARGEST, Duration.ZERO), SheetReading.AS_WRITTEN);
        assertThat(file.large()).isTrue();
    }

    @Test
    void whatCannotBeMadeShortIsNotKept() throws IOException {
        try (KeptFile.Writing writing = new KeptFile.Writing(MEGABYTE)) {
            byte[] noise = new byte[3 * MEGABYTE];
            new Random(9).nextBytes(noise);
            assertThatThrownBy(() -> {
                        writing.write(noise);
                        writing.write(noise);
                    })
                    .isInstanceOf(BoundedInput.TooMuch.class);
        }
    }
}
