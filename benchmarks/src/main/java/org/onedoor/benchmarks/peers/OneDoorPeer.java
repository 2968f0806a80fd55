package org.onedoor.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onedoor.benchmarks.peers.Questionnaire.State;
import org.onedoor.navigator.Answer;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.scale.ScaleCatalogue;

/** OneDoor: navigators and their sessions. */
final class OneDoorPeer implements Peer {
    private static Navigator read(String json) {
        ScaleCatalogue none = ScaleCatalogue.of(List.of());
        return Navigator.read("benchmark", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), none);
    }

    @Override
    public TableDecision table(BandedTable table) {
        Navigator navigator = read(NavigatorJson.of(table));
        List<String> items = navigator.questions().stream().map(Question::item).toList();
        return values -> {
            Map<String, Answer> answers = new TreeMap<>();
            for (int i = 0; i < values.length; i++) {
                answers.put(items.get(i), Answer.whole(values[i]));
            }
            return navigator.replay(answers).stepSoFar().number();
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
