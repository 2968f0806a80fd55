package org.onedoor.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.proof.Decision;
import org.onedoor.navigator.proof.NavigatorProof;
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
 * What a proof costs, every law for every set of answers: a table of 390,625 sets, four instruments with 3.3·10^13, and the
 * national navigator. And what it costs to decide by the diagram that was proved.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProofBenchmark {
    private static final int PEOPLE = 1024;

    private Navigator steppedCareTable;
    private Navigator fourInstruments;
    private Navigator national;
    private Decision decision;
    private int[][] people;
    private int next;

    /** Reads the navigators and lets people answer at random. */
    @Setup
    public void read() {
        steppedCareTable = read("stepped-care-table.json");
        fourInstruments = read("four-instruments.json");
        national = ContentPack.bundled("national").edition().navigator();
        decision = NavigatorProof.of(national).decision();
        Random random = new Random(1);
        people = new int[PEOPLE][];
        for (int person = 0; person < PEOPLE; person++) {
            people[person] = national.questions().stream()
                    .mapToInt(question -> number(question, random))
                    .toArray();
        }
    }

    static Navigator read(String name) {
        try (InputStream in = Objects.requireNonNull(ProofBenchmark.class.getResourceAsStream(name), name)) {
            return Navigator.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Question question, Random random) {
        int option = random.nextInt(question.options().size());
        return question.kind() == ItemKind.MULTI ? 1 << option : option + 1;
    }

    /** 390,625 sets of answers; the budget is 50 ms. */
    @Benchmark
    public NavigatorProof steppedCareTable() {
        return NavigatorProof.of(steppedCareTable);
    }

    /** 3.3·10^13 sets of answers; the budget is 2 s. */
    @Benchmark
    public NavigatorProof fourInstruments() {
        return NavigatorProof.of(fourInstruments);
    }

    /** 8.1·10^84 sets of answers; the budget is 10 s. */
    @Benchmark
    public NavigatorProof national() {
        return NavigatorProof.of(national);
    }

    /** The step of the national navigator for one complete set of answers. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public int nationalDecision() {
        next = (next + 1) % PEOPLE;
        return decision.step(people[next]);
    }
}
