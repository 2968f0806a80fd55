package org.onedoor.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onedoor.benchmarks.peers.Questionnaire.State;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.proof.Decision;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.scales.ScaleCatalogue;

/** OneDoor: navigators and their sessions, and decisions by the diagram that is proved. */
final class OneDoorPeer implements Peer {
    static Navigator read(String json) {
        ScaleCatalogue none = ScaleCatalogue.of(List.of());
        return Navigator.read("benchmark", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), none);
    }

    private final boolean diagram;

    /**
     * Decides tables in one of two ways.
     *
     * @param diagram by the diagram that is proved; otherwise by a session
     */
    OneDoorPeer(boolean diagram) {
        this.diagram = diagram;
    }

    @Override
    public TableDecision table(BandedTable table) {
        Navigator navigator = read(NavigatorJson.of(table));
        return diagram ? decided(navigator) : replayed(navigator);
    }

    private static TableDecision replayed(Navigator navigator) {
        List<String> items = navigator.questions().stream().map(Question::item).toList();
        return values -> {
            Map<String, Answer> answers = new TreeMap<>();
            for (int i = 0; i < values.length; i++) {
                answers.put(items.get(i), Answer.whole(values[i]));
            }
            return navigator.replay(answers).stepSoFar().number();
        };
    }

    /** A decision takes 0 for what was passed over, so a number stands one above its place among the answers. */
    private static TableDecision decided(Navigator navigator) {
        Decision decision = NavigatorProof.of(navigator).decision();
        int[] numbers = new int[navigator.questions().size()];
        return values -> {
            for (int i = 0; i < values.length; i++) {
                numbers[i] = values[i] + 1;
            }
            return decision.step(numbers);
        };
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        return new SessionWalk(read(NavigatorJson.of(questionnaire)));
    }

    private static final class SessionWalk implements Walk {
        private final NavigatorSession start;
        private final List<Answer> answers = IntStream.range(0, Questionnaire.OPTIONS)
                .mapToObj(option -> Answer.choice(NavigatorJson.option(option)))
                .toList();
        private final Map<String, Integer> numbers = new TreeMap<>();
        private NavigatorSession session;

        SessionWalk(Navigator navigator) {
            start = navigator.start();
            session = start;
            navigator.questions().forEach(question -> numbers.put(question.item(), numbers.size()));
        }

        @Override
        public State restart() {
            session = start;
            return state();
        }

        @Override
        public State answer(int option) {
            session = session.answer(answers.get(option));
            return state();
        }

        private State state() {
            int next = session.stage() instanceof Question question ? numbers.get(question.item()) : numbers.size();
            return new State(session.stepSoFar().number(), next);
        }
    }
}
