package org.onedoor.navigator;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * One person's way through a navigator. Immutable: every move gives a new session.
 *
 * <p>What counts are the answers to items that are asked. The answer of an item that a change has hidden loses its effect; it
 * comes back if the item does, but no {@link #snapshot} keeps it. While an item is asked again, its earlier answer does not
 * count either, and is offered in {@link Question#given}.
 *
 * {@snippet class = "org.onedoor.navigator.NavigatorSnippetsTest" region = "walk"}
 */
public final class NavigatorSession implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final transient Navigator navigator;
    private final transient Facts facts;
    private final transient int @Nullable [] dropped;
    private final transient int asking;
    private final transient int again;
    private final transient int last;
    private final transient boolean offers;

    private NavigatorSession(Navigator navigator, IntUnaryOperator given, int again, int last) {
        this(navigator, given, again, last, false);
    }

    private NavigatorSession(Navigator navigator, IntUnaryOperator given, int again, int last, boolean goesOn) {
        this.navigator = navigator;
        this.facts = Facts.of(navigator.plan(), given, again);
        this.dropped = facts.dropped(given);
        this.again = again != NONE && facts.isAsked(again) ? again : NONE;
        this.last = last;
        this.offers = goesOn || offersBegun();
        this.asking = this.again != NONE ? again : facts.danger() ? end() : facts.firstOpen(offers);
    }

    static NavigatorSession of(Navigator navigator, int[] given) {
        return new NavigatorSession(navigator, slot -> given[slot], NONE, NONE);
    }

    /** Whoever has begun with what is offered goes on until it is done. */
    private boolean offersBegun() {
        // By index: this runs at every answer, which may take 1 KB in all.
        for (int slot = 0; slot < end(); slot++) {
            if (navigator.plan().slots().get(slot).item().offered() && isGiven(slot)) {
                return true;
            }
        }
        return false;
    }

    private int end() {
        return navigator.plan().slots().size();
    }

    /** What was last answered to an item, whether it counts or not. */
    private int given(int slot) {
        if (dropped != null && dropped[slot] != Slot.OPEN) {
            return dropped[slot];
        }
        return facts.isAsked(slot) ? facts.code(slot) : Slot.OPEN;
    }

    /** The navigator that is walked. */
    public Navigator navigator() {
        return navigator;
    }

    /** The question that is being asked, or the result. */
    public Stage stage() {
        return atResult() ? new Conclusion(navigator.plan(), facts).result() : question();
    }

    private boolean atResult() {
        return asking == end();
    }

    private Question question() {
        Slot slot = navigator.plan().slots().get(asking);
        int before = given(asking);
        return new Question(slot, before == Slot.OPEN ? null : slot.decode(before));
    }

    /**
     * Answers the question that is being asked and goes on to the next one that is open.
     *
     * @throws IllegalArgumentException naming the item, if this cannot be an answer to it
     * @throws IllegalStateException at the result
     */
    public NavigatorSession answer(Answer answer) {
        return with(asked(), answer, NONE, asking);
    }

    /**
     * Answers the question that is being asked, if it still is this one; a page that was left open may send an older one.
     *
     * @param item id of the item that the answer was given to
     * @throws IllegalArgumentException naming the item, if this cannot be an answer to it
     * @throws IllegalStateException if another question is asked, or none
     */
    public NavigatorSession answer(String item, Answer answer) {
        if (!asked().id().equals(item)) {
            throw new IllegalStateException("Item " + item + " is not being asked now");
        }
        return answer(answer);
    }

    /** Passes over the question. It never counts as "no". */
    public NavigatorSession skip() {
        return answer(Answer.skipped());
    }

    /** Answers "I don't know". It never counts as "no". */
    public NavigatorSession dontKnow() {
        return answer(Answer.dontKnow());
    }

    /**
     * The result that stands when every question that is still open is passed over, also one that is being asked again; at the
     * result, that result.
     */
    public Result finish() {
        Facts finished = atResult() ? facts : Facts.of(navigator.plan(), this::givenOrSkipped, NONE);
        return new Conclusion(navigator.plan(), finished).result();
    }

    /** What is offered after the result and has not come up is not passed over: nobody was asked. */
    private int givenOrSkipped(int slot) {
        int given = given(slot);
        boolean open = given == Slot.OPEN || slot == again;
        boolean untaken = navigator.plan().slots().get(slot).item().offered() && slot != asking && slot != again;
        return !open ? given : untaken ? Slot.OPEN : Slot.SKIPPED;
    }

    /** Whether the result stands and more questions are offered, which can make it more exact and never lower it. */
    public boolean canGoOn() {
        return atResult() && !facts.danger() && facts.firstOpen(true) != end();
    }

    /**
     * Goes on to what is offered after the result.
     *
     * @throws IllegalStateException if nothing is offered, or the result does not stand yet
     */
    public NavigatorSession goOn() {
        if (!canGoOn()) {
            throw new IllegalStateException("Nothing is offered after this");
        }
        return new NavigatorSession(navigator, this::given, NONE, NONE, true);
    }

    private Slot asked() {
        if (atResult()) {
            throw new IllegalStateException("No question is being asked");
        }
        return navigator.plan().slots().get(asking);
    }

    private NavigatorSession with(Slot slot, Answer answer, int nextAgain, int nextLast) {
        int changed = slot.index();
        int code = slot.encode(answer);
        return new NavigatorSession(navigator, at -> at == changed ? code : given(at), nextAgain, nextLast);
    }

    /**
     * Gives another answer to an item that is asked, and stays at the same question or result unless that opens or closes one.
     *
     * @throws IllegalArgumentException naming the item, if there is none such, if it is not asked, or if this cannot be an
     *     answer to it
     */
    public NavigatorSession change(String item, Answer answer) {
        Slot slot = askedSlot(item);
        return with(slot, answer, again == slot.index() ? NONE : again, last);
    }

    /**
     * Asks an item again. Its answer does not count until it is given again; all others do.
     *
     * @throws IllegalArgumentException naming the item, if there is none such or it has not been asked
     */
    public NavigatorSession goTo(String item) {
        Slot slot = askedSlot(item);
        if (slot.index() == asking) {
            return this;
        }
        if (slot.item().offered() && canGoOn() && facts.firstOpen(true) == slot.index()) {
            return goOn();
        }
        if (facts.code(slot.index()) == Slot.OPEN) {
            throw new IllegalArgumentException("Item " + item + " has not been asked yet");
        }
        return new NavigatorSession(navigator, this::given, slot.index(), NONE);
    }

    private Slot askedSlot(String item) {
        Slot slot = navigator.plan().slot(item);
        if (!facts.isAsked(slot.index())) {
            throw new IllegalArgumentException("Item " + item + " is not asked");
        }
        return slot;
    }

    /**
     * Asks again the question that was answered last.
     *
     * @throws IllegalStateException if there is none to go back to
     */
    public NavigatorSession back() {
        int before = before();
        if (before == NONE) {
            throw new IllegalStateException("There is no question to go back to");
        }
        return new NavigatorSession(navigator, this::given, before, NONE);
    }

    /** Whether there is a question to go back to. */
    public boolean canGoBack() {
        return before() != NONE;
    }

    private int before() {
        if (last != NONE && last != asking && isGiven(last)) {
            return last;
        }
        int slot = asking - 1;
        while (slot >= 0 && !isGiven(slot)) {
            slot--;
        }
        return slot;
    }

    private boolean isGiven(int slot) {
        return facts.isAsked(slot) && facts.code(slot) != Slot.OPEN;
    }

    /** The answers that count, by item id, in the order of the document. */
    public Map<String, Answer> answers() {
        return Collections.unmodifiableMap(answersTo(this::isGiven));
    }

    private Map<String, Answer> answersTo(IntPredicate slots) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Slot slot : navigator.plan().slots()) {
            if (slots.test(slot.index())) {
                answers.put(slot.id(), slot.decode(given(slot.index())));
            }
        }
        return answers;
    }

    /**
     * The answer to an item, if it counts.
     *
     * @throws IllegalArgumentException naming the item, if there is none such
     */
    public Optional<Answer> answer(String item) {
        Slot slot = navigator.plan().slot(item);
        return isGiven(slot.index()) ? Optional.of(slot.decode(facts.code(slot.index()))) : Optional.empty();
    }

    /**
     * About how many questions are left, the one being asked included; 0 at the result. It assumes the answer that most people
     * give wherever none is given, and going forward it never rises by more than one, whatever an answer opens.
     */
    public int remaining() {
        return atResult() ? 0 : facts.saidToBeLeft(asking);
    }

    /** The step of need that the answers so far ask for. Further answers can only raise it. */
    public StepOfNeed stepSoFar() {
        return StepOfNeed.of(facts.step());
    }

    /** Whether crisis options are to be shown: in danger, and when a question about danger was passed over. */
    public boolean crisis() {
        return new Conclusion(navigator.plan(), facts).crisis();
    }

    /**
     * Whether an answer about danger has raised the step, or one is missing. Then nothing is to be called not urgent, however low the
     * step is.
     */
    public boolean signOfDanger() {
        return new Conclusion(navigator.plan(), facts).signOfDanger();
    }

    /** What the answers tell about the visitor, for choosing services. */
    public Circumstances circumstances() {
        return new Conclusion(navigator.plan(), facts).circumstances();
    }

    /**
     * A smallest set of answers that was enough: with these alone the step would be as high, and with any one of them less it
     * would not. Ids of items in the order of the document; empty at step 1.
     */
    public List<String> sufficientAnswers() {
        return new Explanation(navigator.plan(), this::given, facts).sufficient();
    }

    /**
     * The single answers that would have given a result of another step, the nearest step first, otherwise in the order
     * of the document. For each item and step only the nearest answer is told. Empty until the result.
     */
    public List<Counterfactual> counterfactuals() {
        return atResult() ? new Explanation(navigator.plan(), this::given, facts).counterfactuals() : List.of();
    }

    /** All that is needed to resume, without the answers of hidden items. */
    public Snapshot snapshot() {
        if (again != NONE) {
            return new Snapshot(navigator.id(), navigator.version(), withAgain(), asked().id());
        }
        String offered = offers && !offersBegun() ? asked().id() : null;
        return new Snapshot(navigator.id(), navigator.version(), answers(), offered);
    }

    /** The answers that count now, and those that will if the item asked again gets its earlier answer. */
    private Map<String, Answer> withAgain() {
        NavigatorSession all = new NavigatorSession(navigator, this::given, NONE, NONE);
        return answersTo(slot -> isGiven(slot) || all.isGiven(slot));
    }

    /** Says which navigator is walked, and no answers. */
    @Override
    public String toString() {
        return "NavigatorSession[" + navigator.id() + " " + navigator.version() + "]";
    }

    private Object writeReplace() {
        return new Kept(navigator, snapshot());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A session is read through its snapshot");
    }

    private record Kept(Navigator navigator, Snapshot snapshot) implements Serializable {
        private Object readResolve() {
            return navigator.resume(snapshot);
        }
    }
}
