package org.onedoor.workbench.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.testkit.Trial;
import org.onedoor.navigator.testkit.Walk;
import org.onedoor.vocabulary.Language;

/** A form filled in by hand gives the step of the program, and asks the same questions; a graph shows all. */
class PaperProperties {
    private static final Path ENGINE_TESTS =
            Path.of("..", "navigator-core", "src", "test", "resources", "org", "onedoor", "navigator");

    @Property(tries = 5000)
    void theFormOfAnyNavigatorGivesTheStepOfTheProgram(@ForAll Trial trial) {
        fillIn(PaperForm.of(trial.navigator()), trial.walk());
    }

    @Property(tries = 500)
    void theGraphOfAnyNavigatorShowsAllOfIt(@ForAll Navigator navigator) {
        NavigatorGraph graph = NavigatorGraph.of(navigator);
        NavigatorGraphTest.assertShowsAll(navigator, graph.svg(Language.EN), graph.mermaid(Language.EN), Language.EN);
        Markups.parse(graph.overview(Language.EN));
        Markups.parse(PaperForm.of(navigator).html(Language.EN, List.of("112")));
    }

    @Test
    void theFormsOfTestNavigatorsGiveTheStepOfTheProgram() {
        for (String name : List.of("asq.json", "phq-two-step.json", "door.json", "small.json")) {
            fillInMany(Navigator.read(ENGINE_TESTS.resolve(name)), 2000);
        }
        fillInMany(Examples.EXAMPLE, 2000);
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
    private static Walk someone(Navigator navigator, Random random) {
        double calm = random.nextDouble();
        List<Integer> moves = new ArrayList<>();
        for (int i = 0; i < navigator.questions().size(); i++) {
            moves.add(random.nextDouble() < calm ? 0 : anything(random));
        }
        return new Walk(moves);
    }

    private static int anything(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Walk.SKIP;
            case 1 -> Walk.DONT_KNOW;
            default -> random.nextInt(1 << 16);
        };
    }

    private static int fillIn(PaperForm form, Walk walk) {
        PaperReader reader = new PaperReader(form, walk);
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
