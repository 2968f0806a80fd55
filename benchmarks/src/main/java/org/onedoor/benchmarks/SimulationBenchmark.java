package org.onedoor.benchmarks;

import java.util.concurrent.TimeUnit;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.Visit;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.workbench.simulation.Cohort;
import org.onedoor.workbench.simulation.Flow;
import org.onedoor.workbench.simulation.Simulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a synthetic visitor costs on the national navigator. The budget: a million in a minute on two cores, so 120 µs each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimulationBenchmark {
    private static final int VISITORS = 20_000;

    private ContentPack pack;
    private Navigator navigator;
    private Cohort cohort;

    /** Reads the national pack and its example of a cohort. */
    @Setup
    public void read() {
        pack = ContentPack.bundled("national");
        navigator = pack.navigator();
        cohort = Cohort.example("national").withSize(VISITORS);
    }

    /** The way of {@link NavigatorBenchmark#wholeSession}, which asks many questions, in one pass. */
    @Benchmark
    public int walk() {
        Visit visit = navigator.walk(SimulationBenchmark::answer);
        return visit.step().number() + visit.rules().cardinality();
    }

    /** The same with the result and its words. */
    @Benchmark
    public Result walkToResult() {
        return navigator.walk(SimulationBenchmark::answer).result();
    }

    /** A visitor of the example, the match included, on all cores. */
    @Benchmark
    @OperationsPerInvocation(VISITORS)
    public Flow visitor() {
        return Simulation.run(pack, cohort);
    }

    private static Answer answer(Question question) {
        if (question.kind() == ItemKind.NUMBER) {
            return Answer.whole(question.min().getAsInt());
        }
        int options = question.options().size();
        return question.options().get(question.danger() ? 0 : options / 2).answer();
    }
}
