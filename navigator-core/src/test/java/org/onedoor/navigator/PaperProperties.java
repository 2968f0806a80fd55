package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.paper.Examples;
import org.onedoor.navigator.paper.Markups;
import org.onedoor.navigator.paper.NavigatorGraph;
import org.onedoor.navigator.paper.NavigatorGraphTest;
import org.onedoor.navigator.paper.PaperForm;
import org.onedoor.vocabulary.Language;

/** A form filled in by hand gives the step of the program, and asks the same questions; a graph shows all. */
class PaperProperties {

    @Property(tries = 5000)
    void theFormOfAnyNavigatorGivesTheStepOfTheProgram(
            @ForAll("genes") List<Integer> genes, @ForAll("scripts") Script script) {
        PaperForm form = PaperForm.of(Genes.navigator(Genes.any(genes)));
        fillIn(form, script);
    }

    @Property(tries = 500)
    void theGraphOfAnyNavigatorShowsAllOfIt(@ForAll("genes") List<Integer> genes) {
        Navigator navigator = Genes.navigator(Genes.any(genes));
        NavigatorGraph graph = NavigatorGraph.of(navigator);
        NavigatorGraphTest.assertShowsAll(navigator, graph.svg(Language.EN), graph.mermaid(Language.EN), Language.EN);
        Markups.parse(graph.overview(Language.EN));
        Markups.parse(PaperForm.of(navigator).html(Language.EN, List.of("112")));
    }

    @Provide
    Arbitrary<List<Integer>> genes() {
        return Arbitraries.integers().between(0, 59).list().ofMinSize(20).ofMaxSize(120);
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Arbitraries.integers().between(0, 1 << 16).list().ofMaxSize(30).map(Script::new);
    }

    @Test
    void theFormsOfTestNavigatorsGiveTheStepOfTheProgram() {
        for (Navigator navigator : List.of(
                TestNavigators.ASQ,
                TestNavigators.PHQ_TWO_STEP,
                TestNavigators.read("door.json"),
                TestNavigators.read("small.json"),
                Examples.EXAMPLE)) {
            fillInMany(navigator, 2000);
        }
    }

    @Test
    void theFormOfTheNationalNavigatorGivesTheStepOfTheProgram() {
        Map<Integer, Integer> steps = fillInMany(Examples.NATIONAL, 5000);
        assertThat(steps).containsKeys(2, 3, 4, 5, 6);
    }

    private static Map<Integer, Integer> fillInMany(Navigator navigator, int times) {
        PaperForm form = PaperForm.of(navigator);
        Random random = new Random(20261122);
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 0; i < times; i++) {
            steps.merge(fillIn(form, someone(navigator, random)), 1, Integer::sum);
        }
        return steps;
    }

    /** Answers to as many questions as there are; most people are not in danger, so the first option is the commonest. */
    private static Script someone(Navigator navigator, Random random) {
        double calm = random.nextDouble();
        List<Integer> moves = new ArrayList<>();
        for (int i = 0; i < navigator.questions().size(); i++) {
            moves.add(random.nextDouble() < calm ? 0 : random.nextInt(1 << 16));
        }
        return new Script(moves);
    }

    private static int fillIn(PaperForm form, Script script) {
        PaperReader reader = new PaperReader(form, script);
        int step = reader.step();
        NavigatorSession session = form.navigator().start();
        for (Map.Entry<Integer, Answer> answered : reader.answers().entrySet()) {
            if (session.stage() instanceof Question question) {
                assertThat(form.navigator()
                                .questions()
                                .get(answered.getKey() - 1)
                                .item())
                        .isEqualTo(question.item());
                session = session.answer(answered.getValue());
            }
        }
        assertThat(session.stage()).isInstanceOf(Result.class);
        assertThat(step).isEqualTo(((Result) session.stage()).step().number());
        return step;
    }
}
