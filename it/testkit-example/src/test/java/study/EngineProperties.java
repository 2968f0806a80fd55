package study;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.testkit.Trial;

/** What this study needs of the engine, whatever the navigator. */
class EngineProperties {

    // @start region="generated"
    /** Answers may come in any order from paper: what each gives alone is never more than what they give together. */
    @Property
    boolean together(@ForAll Trial trial) {
        NavigatorSession session = trial.play();
        return session.answers().entrySet().stream()
                .map(answer -> session.navigator().replay(alone(answer)))
                .allMatch(alone -> alone.stepSoFar().compareTo(session.stepSoFar()) <= 0);
    }
    // @end region="generated"

    private static Map<String, Answer> alone(Map.Entry<String, Answer> answer) {
        Map<String, Answer> alone = new LinkedHashMap<>();
        alone.put(answer.getKey(), answer.getValue());
        return alone;
    }
}
