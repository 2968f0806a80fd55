package org.onedoor.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.vocabulary.StepOfNeed;
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
 * What a visitor costs on the national navigator. The budget: one answer with all rules in at most 10 µs and 1 KB.
 *
 * <p>How to run it is told in {@code benchmarks/README.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NavigatorBenchmark {
    private static final String DOCUMENT = "/META-INF/onedoor/packs/national/navigator/symptom-navigator.json";

    private Navigator navigator;
    private NavigatorSession start;
    private NavigatorSession result;
    private final List<NavigatorSession> way = new ArrayList<>();
    private int next;

    /** Walks a troubled person's way, so that many questions are asked and many rules are near. */
    @Setup
    public void walk() {
        navigator = ContentPack.bundled("national").edition().navigator();
        start = navigator.start();
        NavigatorSession session = start;
        while (session.stage() instanceof Question question) {
            way.add(session);
            session = session.answer(answer(question));
        }
        result = session;
        System.out.println("questions on the way: " + way.size() + ", step " + result.stepSoFar());
    }

    private static Answer answer(Question question) {
        if (question.kind() == ItemKind.NUMBER) {
            return Answer.whole(question.min().getAsInt());
        }
        List<AnswerOption> options = question.options();
        return options.get(question.danger() ? 0 : options.size() / 2).answer();
    }

    /** One answer somewhere on the way, every rule evaluated. */
    @Benchmark
    public StepOfNeed answerWithAllRules() {
        NavigatorSession session = way.get(next);
        next = (next + 1) % way.size();
        Question question = (Question) session.stage();
        return session.answer(answer(question)).stepSoFar();
    }

    /** What a page shows beside a question. */
    @Benchmark
    public int remainingAndCrisis() {
        NavigatorSession session = way.get(next);
        next = (next + 1) % way.size();
        return session.remaining() + (session.crisis() ? 1 : 0);
    }

    /** From the first question to the result. */
    @Benchmark
    public Result wholeSession() {
        NavigatorSession session = start;
        while (session.stage() instanceof Question question) {
            session = session.answer(answer(question));
        }
        return (Result) session.stage();
    }

    /** The result again with everything it explains. */
    @Benchmark
    public int explanation() {
        Result shown = (Result) result.stage();
        return shown.reasons().size()
                + result.sufficientAnswers().size()
                + result.counterfactuals().size();
    }

    /** Reading, checking and resolving the document, in a warm virtual machine. */
    @Benchmark
    public Navigator load() {
        try (InputStream in = Objects.requireNonNull(ContentPack.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return Navigator.read(DOCUMENT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
