package org.onedoor.benchmarks.peers;

import java.util.concurrent.TimeUnit;
import org.onedoor.benchmarks.peers.Peer.TableDecision;
import org.onedoor.benchmarks.peers.Peer.Walk;
import org.onedoor.benchmarks.peers.Questionnaire.State;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one decision costs, and one whole questionnaire, in each engine.
 *
 * <p>An engine is timed only after it has given the definition's answers; otherwise its set-up fails. {@code benchmarks/run}
 * runs each engine with its own dependencies and nothing else. Time is sampled, since the median of many samples is the same
 * on a busy machine; decisions are taken {@value #TOGETHER} at a time, so that looking at the clock adds next to nothing.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeersBenchmark {
    private static final int TOGETHER = 32;
    private static final int INPUTS = 4096;
    private static final int COMPARED = 10_000;

    /** One decision by the table of six rules. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public int sixRules(SixRules task) {
        return task.next();
    }

    /** One decision by the table of sixty rules. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public int sixtyRules(SixtyRules task) {
        return task.next();
    }

    /** One answer of sixty, with the step so far and the next question; after the last one the walk begins again. */
    @Benchmark
    public State oneAnswer(SixtyQuestions task) {
        return task.answer();
    }

    /** The table of six rules. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class SixRules extends TableTask {
        /** The engine that is timed. */
        @Param
        public Engine engine;

        /** Has the engine read the table, and compares. */
        @Setup
        public void read() {
            read(engine, BandedTable.ofSixRules());
        }
    }

    /** The table of sixty rules. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class SixtyRules extends TableTask {
        /** The engine that is timed. */
        @Param
        public Engine engine;

        /** Has the engine read the table, and compares. */
        @Setup
        public void read() {
            read(engine, BandedTable.ofSixtyRules());
        }
    }

    /** Decides for one person after another. */
    abstract static class TableTask {
        private TableDecision decision;
        private int[][] inputs;
        private int at;

        final void read(Engine engine, BandedTable table) {
            decision = engine.peer().table(table);
            int compared = Conformance.check(table, decision, COMPARED);
            System.out.println(engine.title() + " agrees on " + compared + " inputs of " + table);
            inputs = table.sample(INPUTS, 1);
        }

        final int next() {
            int steps = 0;
            for (int i = 0; i < TOGETHER; i++) {
                at = (at + 1) & INPUTS - 1;
                steps += decision.step(inputs[at]);
            }
            return steps;
        }
    }

    /** The questionnaire, walked by a person who is asked every question. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class SixtyQuestions {
        /** The engine that is timed. */
        @Param
        public Engine engine;

        private final Questionnaire questionnaire = Questionnaire.ofSixtyQuestions();
        private Walk walk;
        private State state;

        /** Has the engine read the questionnaire, and compares. */
        @Setup
        public void read() {
            walk = engine.peer().walk(questionnaire);
            int compared = Conformance.check(questionnaire, walk, 10);
            System.out.println(engine.title() + " agrees on " + compared + " answers");
            state = walk.restart();
        }

        State answer() {
            State before = state.next() < questionnaire.questions() ? state : walk.restart();
            state = walk.answer(2 + (before.next() % 7 == 0 ? 1 : 0));
            return state;
        }
    }
}
