package org.onedoor.navigator.testkit;

import java.util.List;
import java.util.Map;
import org.onedoor.navigator.Circumstances;
import org.onedoor.navigator.Completeness;
import org.onedoor.navigator.Counterfactual;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.Snapshot;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;

/** Whether what is written of a session would be written of any other at the same place. */
final class Written {
    private static final LocalizedText ELSE = LocalizedText.of("muu", "annat", "else");
    private static final int BEYOND_ALL = 1_000_001;

    private Written() {}

    static void check(Case played) {
        NavigatorSession session = played.session();
        Navigator navigator = played.navigator();
        same(played, session, navigator.start());
        same(played, session.snapshot(), new Snapshot(navigator.id(), navigator.version(), Map.of(), null));
        session.answers().values().forEach(answer -> same(played, answer, Answer.skipped()));
        same(played, session.circumstances(), new Circumstances(null, null));
        session.counterfactuals().forEach(other -> same(played, other, otherwise(other)));
        if (session.stage() instanceof Question question) {
            same(played, question, Move.question(navigator, question.item()));
        } else {
            Result result = (Result) session.stage();
            same(played, result, otherwise(result));
            result.reasons()
                    .forEach(reason -> played.expect(
                            !reason.toString().contains(reason.rule()), "a reason's toString tells which rule held"));
        }
        navigator.questions().forEach(question -> refusals(played, question));
    }

    private static void same(Case played, Object one, Object other) {
        String what = one.getClass().getSimpleName();
        played.expect(one.toString().equals(other.toString()), what + ".toString() tells what was answered");
    }

    private static Counterfactual otherwise(Counterfactual other) {
        return new Counterfactual(other.item(), other.question(), ELSE, ELSE, Answer.skipped(), StepOfNeed.values()[0]);
    }

    private static Result otherwise(Result result) {
        return new Result(
                StepOfNeed.values()[0],
                !result.danger(),
                !result.crisis(),
                List.of(),
                List.of(),
                List.of(),
                new Circumstances(AgeRange.of(0), Audience.PROFESSIONAL),
                List.of(),
                result.open(),
                new Completeness(
                        result.completeness().answered() + 1,
                        result.completeness().asked() + 1),
                !result.canTell(),
                result.stepText(),
                List.of("nobody"));
    }

    private static void refusals(Case played, Question question) {
        refusals(played, question.item(), Answer.choice("unheard-of"), Answer.choice("never-said"));
        refusals(played, question.item(), Answer.choices(List.of("unheard-of")), Answer.choices(List.of("never-said")));
        refusals(played, question.item(), Answer.whole(BEYOND_ALL), Answer.whole(BEYOND_ALL + 1));
    }

    private static void refusals(Case played, String item, Answer one, Answer other) {
        String first = refusal(played.navigator(), item, one);
        played.expect(!first.isEmpty(), "an impossible answer to " + item + " was taken");
        played.expect(
                first.equals(refusal(played.navigator(), item, other)), "the refusal tells the answer to " + item);
    }

    private static String refusal(Navigator navigator, String item, Answer answer) {
        try {
            navigator.replay(Map.of(item, answer));
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
