package org.onedoor.workbench.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
        Map<Integer, Integer> steps = fillInMany(Examples.NATIONAL, 3000);
        assertThat(steps).containsKeys(4, 5, 6);
        PaperForm form = PaperForm.of(Examples.NATIONAL);
        Random random = new Random(20261130);
        for (int i = 0; i < 2000; i++) {
            steps.merge(fillIn(form, outOfDanger(random)), 1, Integer::sum);
        }
        assertThat(steps).containsKeys(1, 2, 3);
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
        double calm = 1 - Math.pow(random.nextDouble(), 4);
        List<Integer> moves = new ArrayList<>();
        for (int i = 0; i < navigator.questions().size(); i++) {
            moves.add(random.nextDouble() < calm ? 0 : anything(random));
        }
        return new Walk(moves);
    }

    /** An adult who is in none of the dangers that the national navigator asks about first; the rest is anything. */
    private static Walk outOfDanger(Random random) {
        int area = (1 << random.nextInt(6)) - 1;
        List<Integer> moves = new ArrayList<>(
                List.of(0, 1 + random.nextInt(5), alone("danger-now"), 0, area, 0, alone("lately"), alone("harmed")));
        for (int i = 0; i < Examples.NATIONAL.questions().size(); i++) {
            moves.add(random.nextInt(5));
        }
        return new Walk(moves);
    }

    /** The move that chooses the first option that stands alone: after every set of the others. */
    private static int alone(String item) {
        long together = Examples.NATIONAL.questions().stream()
                .filter(question -> question.item().equals(item))
                .flatMap(question -> question.options().stream())
                .filter(option -> !option.exclusive())
                .count();
        return (1 << together) - 1;
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
        // What is offered after the result stands among the other questions on paper.
        List<Map.Entry<Integer, Answer>> order =
                new ArrayList<>(reader.answers().entrySet());
        order.sort(Comparator.comparing(answered -> isOffered(form, answered.getKey())));
        for (Map.Entry<Integer, Answer> answered : order) {
            session = session.canGoOn() ? session.goOn() : session;
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

    private static boolean isOffered(PaperForm form, int number) {
        return form.navigator().definition().items().get(number - 1).offered();
    }
}
