package org.onedoor.navigator;

import java.util.BitSet;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Truth;

/**
 * A respondent's whole way through a navigator, from the first question to the result.
 *
 * <p>For programs that ask many respondents: what they count costs far less than a {@link #result()} with all its words. It is
 * made by {@link Navigator#walk} and used by one thread.
 */
public final class Visit {
    private final WalkIndex index;
    private final Facts facts;
    private final int questions;
    private final BitSet rules;

    private Visit(WalkIndex index, Facts facts, int questions) {
        this.index = index;
        this.facts = facts;
        this.questions = questions;
        this.rules = held();
    }

    private BitSet held() {
        BitSet held = new BitSet();
        for (int i = 0; i < index.raises().size(); i++) {
            if (facts.truth(index.raises().get(i).when()) == Truth.TRUE) {
                held.set(i);
            }
        }
        return held;
    }

    static Visit of(WalkIndex index, Respondent respondent) {
        Facts facts = Facts.unsettled(index.plan());
        int questions = ask(index, facts, respondent, false);
        return new Visit(index, facts, questions + ask(index, facts, respondent, true));
    }

    /** Settles the walk itself, or what is offered after it, which is asked only of those who go on. */
    private static int ask(WalkIndex index, Facts facts, Respondent respondent, boolean offers) {
        int questions = 0;
        for (int slot = 0; slot < index.plan().slots().size(); slot++) {
            if (index.offered(slot) == offers
                    && facts.settle(slot) == Slot.OPEN
                    && !facts.danger()
                    && (!offers || respondent.goesOn())) {
                Answer answer = respondent.answer(index.question(slot));
                facts.answer(
                        slot, index.plan().slots().get(slot).encode(answer), index.watched(slot), index.beyond(slot));
                questions++;
            }
        }
        return questions;
    }

    /** How many questions were asked. */
    public int questions() {
        return questions;
    }

    /** The step of need that was reached. */
    public StepOfNeed step() {
        int step = 1;
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            step = Math.max(step, index.raises().get(rule).step());
        }
        return StepOfNeed.of(step);
    }

    /** Whether a danger rule held, which ended the questions. */
    public boolean danger() {
        return facts.danger();
    }

    /** Whether crisis options are to be shown: in danger, and when a question about danger was passed over. */
    public boolean crisis() {
        return new Conclusion(index.plan(), facts).crisis();
    }

    /** What the answers tell about the visitor, for choosing services. */
    public Circumstances circumstances() {
        return new Conclusion(index.plan(), facts).circumstances();
    }

    /** The rules that held, by their position among the definition's rules and, after those, its danger rules. */
    public BitSet rules() {
        BitSet written = (BitSet) rules.clone();
        written.clear(index.written(), Math.max(index.written(), written.length()));
        return written;
    }

    /** The themes that rules and chosen options bring, by their position among the definition's topics. */
    public BitSet topics() {
        BitSet topics = new BitSet();
        for (int raise = rules.nextSetBit(0); raise >= 0; raise = rules.nextSetBit(raise + 1)) {
            topics.or(index.raised(raise));
        }
        for (Slot slot : index.plan().slots()) {
            addChosen(slot, facts.code(slot.index()), topics);
        }
        return topics;
    }

    private void addChosen(Slot slot, int code, BitSet topics) {
        if (!Slot.isAnswer(code)) {
            return;
        }
        switch (slot.kind()) {
            case SINGLE -> add(index.chosen(slot.index(), code), topics);
            case MULTI -> {
                for (int bits = code; bits != 0; bits &= bits - 1) {
                    add(index.chosen(slot.index(), Integer.numberOfTrailingZeros(bits)), topics);
                }
            }
            case NUMBER, SCALE -> {}
        }
    }

    private static void add(int topic, BitSet topics) {
        if (topic >= 0) {
            topics.set(topic);
        }
    }

    /** The result with its words: what a session with the same answers ends in. */
    public Result result() {
        return new Conclusion(index.plan(), facts).result();
    }

    /** Says nothing of the respondent. */
    @Override
    public String toString() {
        return "Visit";
    }
}
