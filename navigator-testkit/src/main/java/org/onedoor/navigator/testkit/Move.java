package org.onedoor.navigator.testkit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;

/**
 * One move of a visitor at one moment.
 *
 * @param before where it is made
 * @param words what is done, in one or two words; empty when nothing is
 * @param does how it is done
 */
record Move(NavigatorSession before, String words, UnaryOperator<NavigatorSession> does) {

    static Move of(NavigatorSession session, int number) {
        int detail = number % Walk.MILLION;
        int kind = Walk.kind(number);
        List<String> given = session.answers().keySet().stream().toList();
        if (kind == Walk.BACK && session.canGoBack()) {
            return new Move(session, "back", NavigatorSession::back);
        }
        if (kind == Walk.GO_TO && !given.isEmpty()) {
            String item = given.get(detail % given.size());
            return new Move(session, "to " + item, before -> before.goTo(item));
        }
        if (kind == Walk.CHANGE && !given.isEmpty()) {
            return change(session, given.get(detail % given.size()), detail / given.size());
        }
        return answer(session, kind, detail);
    }

    private static Move change(NavigatorSession session, String item, int number) {
        Answer answer = Answers.to(question(session.navigator(), item)).orPassedOver(number);
        return new Move(session, "change " + Story.words(item, answer), before -> before.change(item, answer));
    }

    private static Move answer(NavigatorSession session, int kind, int number) {
        if (session.stage() instanceof Question question) {
            Answer answer = Walk.answer(question, kind, number);
            return new Move(session, Story.words(question.item(), answer), before -> before.answer(answer));
        }
        return new Move(session, "", before -> before);
    }

    static Question question(Navigator navigator, String item) {
        return navigator.questions().stream()
                .filter(question -> question.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    NavigatorSession made() {
        return does.apply(before);
    }
}
