package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.List;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;

/** What a person does in a session, as numbers: each stands for one of the moves that are possible at that moment. */
public record Script(List<Integer> moves) {

    /** Plays every move. */
    NavigatorSession play(NavigatorSession start) {
        NavigatorSession session = start;
        for (int move : moves) {
            session = step(session, move);
        }
        return session;
    }

    /** Answers, passes over and goes on until there is a result. */
    NavigatorSession forward(NavigatorSession start) {
        NavigatorSession session = start;
        for (int i = 0; session.stage() instanceof Question question; i++) {
            session = session.answer(answer(question, move(i)));
        }
        return session;
    }

    int move(int i) {
        return moves.isEmpty() ? 0 : moves.get(i % moves.size());
    }

    private static NavigatorSession step(NavigatorSession session, int move) {
        int detail = move / 8;
        List<String> given = List.copyOf(session.answers().keySet().stream().toList());
        if (move % 8 == 5 && session.canGoBack()) {
            return session.back();
        }
        if (move % 8 == 6 && !given.isEmpty()) {
            return session.goTo(given.get(detail % given.size()));
        }
        if (move % 8 == 7 && !given.isEmpty()) {
            String item = given.get(detail % given.size());
            return session.change(item, answer(question(session.navigator(), item), detail / given.size()));
        }
        return session.stage() instanceof Question question ? session.answer(answer(question, detail)) : session;
    }

    static Question question(Navigator navigator, String item) {
        return navigator.questions().stream()
                .filter(question -> question.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** One of the answers to a question, passing over it included. */
    static Answer answer(Question question, int number) {
        List<Answer> answers = answers(question);
        int index = number % (answers.size() + 2);
        if (index >= answers.size()) {
            return index == answers.size() ? Answer.skipped() : Answer.dontKnow();
        }
        return answers.get(index);
    }

    /** Every answer to a question, from the first option or smallest number on. */
    public static List<Answer> answers(Question question) {
        if (question.kind() == ItemKind.MULTI) {
            return sets(question);
        }
        List<Answer> answers = new ArrayList<>();
        question.options().forEach(option -> answers.add(option.answer()));
        if (question.kind() == ItemKind.NUMBER) {
            for (int n = question.min().getAsInt(); n <= question.max().getAsInt(); n++) {
                answers.add(Answer.whole(n));
            }
        }
        return answers;
    }

    private static List<Answer> sets(Question question) {
        List<Answer> answers = new ArrayList<>();
        List<AnswerOption> options = question.options();
        for (int bits = 1; bits < 1 << options.size(); bits++) {
            List<AnswerOption> chosen = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                if ((bits >> i & 1) != 0) {
                    chosen.add(options.get(i));
                }
            }
            if (chosen.size() == 1 || chosen.stream().noneMatch(AnswerOption::exclusive)) {
                answers.add(Answer.choices(chosen.stream().map(AnswerOption::id).toList()));
            }
        }
        return answers;
    }
}
