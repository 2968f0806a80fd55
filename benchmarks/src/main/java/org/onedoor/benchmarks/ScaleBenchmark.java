package org.onedoor.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.Score;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.ScoredSheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What scoring the PHQ-9 costs. The budget: two million scorings a second on one core, no memory beyond the result, and a
 * sheet of 100,000 responses in two seconds.
 *
 * <p>How to run it is told in {@code benchmarks/README.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScaleBenchmark {
    private static final int RESPONSES = 1024;
    private static final int ROWS = 100_000;

    private Scale phq9;
    private final int[][] responses = new int[RESPONSES][];
    private Map<String, Integer> named;
    private byte[] sheet;
    private int next;

    /** Answers all items, each response in its own way. */
    @Setup
    public void answer() {
        phq9 = ScaleCatalogue.bundled().scale("phq-9");
        Random random = new Random(9);
        for (int i = 0; i < RESPONSES; i++) {
            responses[i] = random.ints(10, 0, 4).toArray();
        }
        named = Map.of("q1", 1, "q2", 2, "q3", 0, "q4", 1, "q5", 3, "q6", 0, "q7", 1, "q8", 2, "q9", 0, "q10", 1);
        StringBuilder csv = new StringBuilder("id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("person-").append(row);
            for (int answer : responses[row % RESPONSES]) {
                csv.append(',').append(answer);
            }
            csv.append('\n');
        }
        sheet = csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A response given as numbers. */
    @Benchmark
    public Score numbers() {
        next = (next + 1) % RESPONSES;
        return phq9.score(responses[next]);
    }

    /** The same with answers by item id. */
    @Benchmark
    public Score names() {
        return phq9.score(named);
    }

    /** 100,000 responses from CSV to scored rows. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long readSheet() throws IOException {
        try (ResponseSheet read = ResponseSheet.open(phq9, new ByteArrayInputStream(sheet))) {
            return read.rows().filter(row -> row.score().total() != null).count();
        }
    }

    /** 100,000 responses from CSV to CSV with the scores. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void scoreSheet() throws IOException {
        try (ResponseSheet read = ResponseSheet.open(phq9, new ByteArrayInputStream(sheet));
                ScoredSheet scored = ScoredSheet.of(read, Writer.nullWriter())) {
            read.rows().forEach(scored::write);
        }
    }
}
