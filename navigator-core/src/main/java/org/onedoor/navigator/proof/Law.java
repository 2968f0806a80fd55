package org.onedoor.navigator.proof;

/** What every good navigator keeps, for every set of answers that a person could give. */
public enum Law {
    /** Whatever is answered and passed over, there is a result in one of the six steps. */
    ALWAYS_A_RESULT("a result always comes", Basis.DIAGRAMS),
    /** The result depends on the answers alone, not on when each was given nor on the order of the rules. */
    SAME_ANSWERS_SAME_RESULT("the same answers give the same result, in whatever order", Basis.CONSTRUCTION),
    /** No item is asked twice, so the questions end. */
    QUESTIONS_END("the questions end", Basis.CONSTRUCTION),
    /** Every question and option, every rule and so its reason, and every step that a rule names can come up. */
    ALL_CAN_BE_REACHED("every question, option, rule and step can be reached", Basis.DIAGRAMS),
    /** In the direction that an item declares, a worse answer leads to the same step or a higher one. */
    WORSE_NEVER_LOWERS("a worse answer never lowers the step", Basis.DIAGRAMS),
    /** A danger rule that holds ends in step 6 with crisis help, and every danger question can lead there when it is asked. */
    DANGER_LEADS_OUT("danger always leads out", Basis.DIAGRAMS),
    /**
     * Passing over a danger question shows crisis help, hides no other danger question, and never leads to a lower step than
     * every answer to it would.
     */
    PASSED_DANGER_IS_NO_NO("a danger question that was passed over never counts as \"no\"", Basis.DIAGRAMS),
    /**
     * A danger question that was asked and left open asks for a person within days, step 4, and for one today, step 5, where another
     * answer about danger does so too.
     */
    OPEN_DANGER_IS_PROMPT("a danger question that was left open leads to a person soon", Basis.DIAGRAMS),
    /** Going on to what is offered after the result leads to the same step or a higher one. */
    OFFERS_NEVER_LOWER("what is offered after the result never lowers the step", Basis.DIAGRAMS),
    /** What was answered to an item that is not asked makes no difference to the step, the rules or the questions. */
    HIDDEN_NEVER_COUNTS("the answer of an item that is not asked never counts", Basis.DIAGRAMS),
    /** What the authors wrote under {@code invariants}. */
    INVARIANTS_HOLD("the invariants of its authors hold", Basis.DIAGRAMS);

    /** Why a law can be said to hold for all answers. */
    public enum Basis {
        /** Worked out for this navigator, answer class by answer class. */
        DIAGRAMS,
        /** True of everything that can be written in this language, by the argument in {@code docs/proof.md}. */
        CONSTRUCTION
    }

    private final String words;
    private final Basis basis;

    Law(String words, Basis basis) {
        this.words = words;
        this.basis = basis;
    }

    /** The law as an author reads it. */
    public String words() {
        return words;
    }

    /** Why it can be said to hold. */
    public Basis basis() {
        return basis;
    }
}
