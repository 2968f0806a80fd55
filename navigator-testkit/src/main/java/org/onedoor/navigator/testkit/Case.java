package org.onedoor.navigator.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;

/**
 * One walk for which a law is checked.
 *
 * @param session where it led
 * @param story how it went, for whoever reads of a broken law
 */
record Case(Navigator navigator, Walk walk, NavigatorSession session, Story story) {

    /** Every move is made, so that the walk may end anywhere. */
    static Case played(Navigator navigator, Walk walk) {
        Story story = Story.of(navigator, walk);
        return new Case(navigator, walk, story.end(), story);
    }

    /** Every move answers, until there is a result. */
    static Case forward(Navigator navigator, Walk walk) {
        Story story = Story.forward(navigator, walk);
        return new Case(navigator, walk, story.end(), story);
    }

    void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise + ", on the walk: " + story.line());
        }
    }

    void expectSame(NavigatorSession other, String otherwise) {
        expect(seen(other).equals(seen(session)), otherwise);
    }

    /** Whether an earlier question is being asked again, so that the others wait. */
    static boolean isAskingAgain(NavigatorSession session) {
        return session.snapshot().asking() != null;
    }

    /** All that can be seen of a session. */
    static List<Object> seen(NavigatorSession session) {
        Object stage = session.stage() instanceof Question question
                ? List.of(question.item(), question.given())
                : ((Result) session.stage());
        return List.of(
                stage,
                session.answers(),
                session.remaining(),
                session.crisis(),
                session.circumstances(),
                session.stepSoFar());
    }

    /** The answers that count, to be changed. */
    Map<String, Answer> answers() {
        return new LinkedHashMap<>(session.answers());
    }

    PlainReading reading() {
        return new PlainReading(navigator, session.answers());
    }
}
