package org.onedoor.benchmarks.peers;

import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** A decision by the table of 60 rules, alone and with what decided it. The budgets are 50 ns without a byte, and 1 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {
    private static final int PEOPLE = 1024;

    private Decision decision;
    private int[][] people;
    private int next;

    /** Proves the table and draws people. */
    @Setup
    public void prove() {
        BandedTable table = BandedTable.ofSixtyRules();
        decision = NavigatorProof.of(OneDoorPeer.read(NavigatorJson.of(table))).decision();
        Random random = new Random(1);
        people = new int[PEOPLE][];
        for (int person = 0; person < PEOPLE; person++) {
            people[person] = new int[] {1 + random.nextInt(28), 1 + random.nextInt(22), 1 + random.nextInt(41)};
        }
    }

    private int[] person() {
        next = (next + 1) % PEOPLE;
        return people[next];
    }

    /** The step. */
    @Benchmark
    public int step() {
        return decision.step(person());
    }

    /** The step and the items that decided it. */
    @Benchmark
    public Decision.Trace trace() {
        return decision.trace(person());
    }
}
