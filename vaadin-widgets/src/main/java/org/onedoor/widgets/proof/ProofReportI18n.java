package org.onedoor.widgets.proof;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;

/** The words of the report of a proof. */
public final class ProofReportI18n extends CapabilityI18n<ProofReportI18n.Text> {

    /** What is said; the words are in {@code proof_fi.properties} and its siblings. */
    public enum Text {
        /** What the widget is called. */
        LABEL,
        /** “What is proved of the navigator” */
        TITLE,
        /** What a proof is. */
        LEAD,
        /** The navigator {@code {0}}, its version {@code {1}}, {@code {2}} questions and {@code {3}} rules. */
        ABOUT,
        /** The proof is being made. */
        WORKING,
        /** Everything is proved. */
        ALL_PROVED,
        /** Something does not hold. */
        SOME_REFUTED,
        /** The budget was spent. */
        SOME_UNDECIDED,
        /** The proof could not be made. */
        FAILED,
        /** Heading of the laws. */
        LAWS,
        /** Column: law. */
        LAW,
        /** Column: outcome. */
        OUTCOME,
        /** Column: what it says of this navigator. */
        CLAIMS,
        /** “Proved” */
        PROVED,
        /** “Does not hold” */
        REFUTED,
        /** “Unfinished” */
        UNDECIDED,
        /** True of every navigator. */
        BY_CONSTRUCTION,
        /** It says nothing of this navigator. */
        NO_CLAIMS,
        /** A law. */
        ALWAYS_A_RESULT,
        /** A law. */
        SAME_ANSWERS_SAME_RESULT,
        /** A law. */
        QUESTIONS_END,
        /** A law. */
        ALL_CAN_BE_REACHED,
        /** A law. */
        WORSE_NEVER_LOWERS,
        /** A law. */
        DANGER_LEADS_OUT,
        /** A law. */
        PASSED_DANGER_IS_NO_NO,
        /** A law. */
        OPEN_DANGER_IS_PROMPT,
        /** A law. */
        OFFERS_NEVER_LOWER,
        /** A law. */
        HIDDEN_NEVER_COUNTS,
        /** A law. */
        INVARIANTS_HOLD,
        /** Heading of the regions. */
        REGIONS,
        /** How many regions, {@code {0}}, were looked at. */
        REGIONS_LEAD,
        /** A law of regions. */
        STEP_IS_NEVER_LOWERED,
        /** A law of regions. */
        CRISIS_EXITS_STAY,
        /** A law of regions. */
        SOMEBODY_ALWAYS_ANSWERS,
        /** A law of regions. */
        EMERGENCY_IS_ANSWERED,
        /** Column: in how many regions. */
        HOLDS_IN,
        /** Heading of the counts. */
        STEPS,
        /** What is counted. */
        STEPS_LEAD,
        /** Column: step. */
        STEP,
        /** Column: sets of answers. */
        SETS,
        /** Column: share. */
        SHARE,
        /** Column: bar on a logarithmic scale. */
        SCALE,
        /** Row: all. */
        ALL,
        /** The longest walk asks {@code {0}} questions. */
        LONGEST,
        /** Heading of the rules that others make unnecessary. */
        MASKED,
        /** Why they may stay. */
        MASKED_LEAD,
        /** There is none. */
        MASKED_NONE,
        /** The rules {@code {0}} do all it does. */
        MASKED_BY,
        /** Heading of the refutations. */
        NOT_SO,
        /** In the region {@code {0}}. */
        IN_REGION,
        /** A question {@code {0}}. */
        QUESTION,
        /** An option {@code {0}}. */
        OPTION,
        /** A rule {@code {0}}. */
        RULE,
        /** An invariant {@code {0}}. */
        INVARIANT,
        /** The navigator. */
        WHOLE,
        /** Step {@code {0}}, {@code {1}}. */
        STEP_NUMBER,
        /** No step comes out. */
        NO_STEP,
        /** Nothing leads there. */
        NEVER,
        /** A worse answer lowers the step. */
        LOWERS,
        /** Danger does not lead out. */
        NO_WAY_OUT,
        /** Passing over counts as no. */
        COUNTS_AS_NO,
        /** What is wrong: an open danger question leads to no person soon. */
        OPEN_DANGER,
        /** What is wrong: going on after the result lowers the step. */
        OFFERS_LOWER,
        /** A hidden answer counts. */
        HIDDEN_COUNTS,
        /** An invariant does not hold. */
        BROKEN,
        /** An invariant speaks for nobody. */
        FOR_NOBODY,
        /** These answers alone lead to {@code {0}}. */
        WALK,
        /** No answer at all leads to {@code {0}}. */
        WALK_EMPTY,
        /** With one changed they lead to {@code {0}}. */
        CHANGED,
        /** “Passed over” */
        PASSED_OVER,
        /** The question is not asked. */
        NOT_ASKED
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "proof");

    /** The default words. */
    public ProofReportI18n() {
        super(Text.class);
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
