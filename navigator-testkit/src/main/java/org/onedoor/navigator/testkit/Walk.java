package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;

/**
 * What a visitor does in a navigator, as plain numbers: each stands for one of the moves that are possible at that moment, so that
 * every walk fits every navigator, and a shorter walk or smaller numbers are a simpler story.
 *
 * <p>A number below {@link #SKIP} answers: 0 with the first option or the smallest number, 1 with the next, and after the last answer
 * comes the first again. {@link #GO_TO} asks the first item again that has an answer, {@code GO_TO + 1} the next. {@link #CHANGE}
 * gives the first of them its first answer, and goes round the items before it comes to the second answer. A move that is not
 * possible answers the question instead, and at the result nothing happens.
 *
 * {@snippet class = "org.onedoor.navigator.testkit.WalkTest" region = "walk"}
 *
 * @param moves numbers from 0
 */
public record Walk(List<Integer> moves) {
    static final int MILLION = 1_000_000;

    /** The visitor passes over the question. */
    public static final int SKIP = 4 * MILLION;

    /** The visitor says "I don't know". */
    public static final int DONT_KNOW = 5 * MILLION;

    /** The visitor goes back. */
    public static final int BACK = 6 * MILLION;

    /** The visitor asks for an earlier question again; add a number for which. */
    public static final int GO_TO = 7 * MILLION;

    /** The visitor changes an earlier answer; add a number for which, and to what. */
    public static final int CHANGE = 8 * MILLION;

    static final int END = 9 * MILLION;

    /**
     * Copies the moves.
     *
     * @throws IllegalArgumentException if one is below 0
     */
    public Walk {
        moves = List.copyOf(moves);
        if (moves.stream().anyMatch(move -> move < 0)) {
            throw new IllegalArgumentException("A move is a number from 0");
        }
    }

    /** A walk of these moves. */
    public static Walk of(int... moves) {
        return new Walk(Arrays.stream(moves).boxed().toList());
    }

    /** The session after every move. */
    public NavigatorSession play(Navigator navigator) {
        return sessions(navigator).getLast();
    }

    /** Every session on the way: the first one at the start, and one more after each move. */
    public List<NavigatorSession> sessions(Navigator navigator) {
        List<NavigatorSession> sessions = new ArrayList<>();
        sessions.add(navigator.start());
        moves.forEach(move -> sessions.add(Move.of(sessions.getLast(), move).made()));
        return sessions;
    }

    /** Takes every move for an answer, and goes round them until there is a result. */
    public NavigatorSession forward(Navigator navigator) {
        return Story.forward(navigator, this).end();
    }

    /** The number of a move; after the last comes the first again, and a walk without moves is all 0. */
    int move(int index) {
        return moves.isEmpty() ? 0 : moves.get(index % moves.size());
    }

    /** What a move of the walk, taken for an answer, says to a question; after the last move comes the first again. */
    public Answer answer(Question question, int index) {
        return answer(question, kind(move(index)), move(index) % MILLION);
    }

    static int kind(int move) {
        return move % END / MILLION * MILLION;
    }

    static Answer answer(Question question, int kind, int number) {
        return switch (kind) {
            case SKIP -> Answer.skipped();
            case DONT_KNOW -> Answer.dontKnow();
            default -> Answers.to(question).turn(number);
        };
    }

    /**
     * The walk as one line of item ids and what was said to them, such as
     * {@code "mood=low ~ hurt skipped ~ back ~ hurt=no ~ step 3"}. It is for made-up visitors; nothing else in OneDoor writes
     * answers down.
     */
    public String line(Navigator navigator) {
        return Story.of(navigator, this).line();
    }
}
