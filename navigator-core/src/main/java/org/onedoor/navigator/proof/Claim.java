package org.onedoor.navigator.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Invariant;

/** One thing that a law says about one part of a navigator: for all answers, or at least for some. */
sealed interface Claim {
    Law law();

    /** Whether it must be true for all answers; otherwise for some. */
    default boolean everywhere() {
        return true;
    }

    /** Whether it is true. */
    <T> T of(Judge<T> judge);

    /** The part that it is about. */
    Part part();

    /** What is wrong when it is not true. */
    String refuted();

    /** The answer that an example starts from and, where the claim compares two, the one that it is changed to. */
    default List<OtherAnswer> changes() {
        return List.of();
    }

    /** One of the six steps comes out. */
    record EndsInAStep() implements Claim {
        @Override
        public Law law() {
            return Law.ALWAYS_A_RESULT;
        }

        @Override
        public Part part() {
            return Part.whole();
        }

        @Override
        public String refuted() {
            return "these answers lead to no step";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.and(judge.stepAtLeast(1), judge.not(judge.stepAtLeast(7)));
        }
    }

    /** The question comes up on some walk. */
    record QuestionComesUp(String item) implements Reach {
        @Override
        public Part part() {
            return Part.item(item);
        }

        @Override
        public String refuted() {
            return "nobody is ever asked this";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.reached(item);
        }
    }

    /** The option can be chosen on some walk. */
    record OptionComesUp(String item, String option, Answer answer) implements Reach {
        @Override
        public Part part() {
            return Part.option(item, option);
        }

        @Override
        public List<OtherAnswer> changes() {
            return List.of(new OtherAnswer.To(item, answer));
        }

        @Override
        public String refuted() {
            return "nobody can ever choose this";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.with(new OtherAnswer.To(item, answer)).reached(item);
        }
    }

    /** The rule holds for some answers; for other rules than danger rules, without danger. */
    record RuleComesUp(String rule, boolean danger) implements Reach {
        @Override
        public Part part() {
            return Part.rule(rule);
        }

        @Override
        public String refuted() {
            return danger ? "this danger rule never holds" : "this rule never holds without danger";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            T holds = judge.holds(rule);
            return danger ? holds : judge.and(holds, judge.not(judge.stepAtLeast(6)));
        }
    }

    /** The step is the step of some result. */
    record StepComesUp(int step) implements Reach {
        @Override
        public Part part() {
            return Part.step(step);
        }

        @Override
        public String refuted() {
            return "no answers lead to this step";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.and(judge.stepAtLeast(step), judge.not(judge.stepAtLeast(step + 1)));
        }
    }

    /** What is to be true for some answers. */
    sealed interface Reach extends Claim {
        @Override
        default Law law() {
            return Law.ALL_CAN_BE_REACHED;
        }

        @Override
        default boolean everywhere() {
            return false;
        }
    }

    /**
     * The worse of two neighbouring answers never leads to a lower step.
     *
     * @param alone options that stand alone, so that none can be chosen beside them
     */
    record WorseNeverLowers(String item, OtherAnswer milder, OtherAnswer worse, List<String> alone) implements Claim {
        @Override
        public Law law() {
            return Law.WORSE_NEVER_LOWERS;
        }

        @Override
        public Part part() {
            return Part.item(item);
        }

        @Override
        public List<OtherAnswer> changes() {
            return List.of(milder, worse);
        }

        @Override
        public String refuted() {
            return "a worse answer leads to a lower step";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.implies(possible(judge), judge.neverLower(worse, milder));
        }

        private <T> T possible(Judge<T> judge) {
            T passed =
                    judge.or(judge.with(milder).passed(item), judge.with(worse).passed(item));
            T possible = judge.not(passed);
            for (String option : alone) {
                possible = judge.and(possible, judge.not(judge.chosen(item, option)));
            }
            return possible;
        }
    }

    /** The danger rule ends in step 6, with crisis help. */
    record DangerEndsInSix(String rule) implements Claim {
        @Override
        public Law law() {
            return Law.DANGER_LEADS_OUT;
        }

        @Override
        public Part part() {
            return Part.rule(rule);
        }

        @Override
        public String refuted() {
            return "this danger rule holds and does not lead to step 6 with crisis help";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.implies(judge.holds(rule), judge.and(judge.stepAtLeast(6), judge.crisis()));
        }
    }

    /**
     * Whoever is asked a danger question can give an answer that leads out, at once or by a danger question that it opens.
     *
     * @param ways the answers that can lead out: one after the other when it takes two
     */
    record DangerQuestionLeadsOut(String item, List<List<OtherAnswer>> ways) implements Claim {
        @Override
        public Law law() {
            return Law.DANGER_LEADS_OUT;
        }

        @Override
        public Part part() {
            return Part.item(item);
        }

        @Override
        public String refuted() {
            return "whoever answers so is asked about danger and can give no answer that leads out";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.implies(
                    judge.asked(item),
                    judge.any(ways.stream().map(way -> leadsOut(judge, way)).toList()));
        }

        private static <T> T leadsOut(Judge<T> judge, List<OtherAnswer> way) {
            Judge<T> on = judge;
            for (OtherAnswer change : way) {
                on = on.with(change);
            }
            return on.stepAtLeast(6);
        }
    }

    /** Passing over the danger question shows crisis help. */
    record PassedDangerShowsCrisis(String item) implements Passed {
        @Override
        public String refuted() {
            return "this danger question was passed over and no crisis help is shown";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            Judge<T> passed = judge.without(item);
            return judge.implies(passed.asked(item), passed.crisis());
        }
    }

    /** Passing over the danger question hides no danger question that an answer to it would have opened. */
    record PassedDangerHidesNothing(String item, String other) implements Passed {
        @Override
        public String refuted() {
            return "passing over this danger question hides the danger question " + other;
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.implies(
                    judge.and(judge.asked(item), judge.asked(other)),
                    judge.without(item).asked(other));
        }
    }

    /** Passing over the danger question does not lead to a lower step than each of its answers would. */
    record PassedDangerIsNotMilder(String item, List<OtherAnswer> answers) implements Passed {
        @Override
        public String refuted() {
            return "passing over this danger question leads to a lower step than any answer to it";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.passingNotMilder(item, answers);
        }
    }

    /** Leaving the danger question open asks for a person within days. */
    record OpenDangerIsPrompt(String item) implements Open {
        @Override
        public String refuted() {
            return "this danger question was left open and leads to less than step " + PROMPT;
        }

        @Override
        public <T> T of(Judge<T> judge) {
            Judge<T> open = judge.without(item);
            return judge.implies(open.asked(item), open.stepAtLeast(PROMPT));
        }
    }

    /** Leaving the danger question open asks for a person today where another answer is a sign of danger. */
    record OpenDangerBesideSigns(String item, String rule) implements Open {
        @Override
        public String refuted() {
            return "this danger question was left open while " + rule + " holds, and leads to less than step " + TODAY;
        }

        @Override
        public <T> T of(Judge<T> judge) {
            Judge<T> open = judge.without(item);
            return judge.implies(judge.and(open.asked(item), open.holds(rule)), open.stepAtLeast(TODAY));
        }
    }

    /** A claim about a danger question that was asked and left open. */
    sealed interface Open extends Claim {
        int PROMPT = 4;
        int TODAY = 5;

        String item();

        @Override
        default Law law() {
            return Law.OPEN_DANGER_IS_PROMPT;
        }

        @Override
        default Part part() {
            return Part.item(item());
        }
    }

    /** Whatever is answered to what is offered after the result, the step was no higher before. */
    record OffersNeverLower() implements Claim {
        @Override
        public Law law() {
            return Law.OFFERS_NEVER_LOWER;
        }

        @Override
        public Part part() {
            return Part.whole();
        }

        @Override
        public String refuted() {
            return "going on after the result leads to a lower step";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            Judge<T> before = judge.beforeOffers();
            return judge.all(IntStream.rangeClosed(2, 6)
                    .mapToObj(step -> judge.implies(before.stepAtLeast(step), judge.stepAtLeast(step)))
                    .toList());
        }
    }

    /** A claim about passing over a danger question. */
    sealed interface Passed extends Claim {
        String item();

        @Override
        default Law law() {
            return Law.PASSED_DANGER_IS_NO_NO;
        }

        @Override
        default Part part() {
            return Part.item(item());
        }
    }

    /** Of an item that is not asked, two answers make no difference to the step, to rules or to what is asked. */
    record HiddenNeverCounts(String item, OtherAnswer one, OtherAnswer other, List<String> rules, List<String> items)
            implements Claim {
        @Override
        public Law law() {
            return Law.HIDDEN_NEVER_COUNTS;
        }

        @Override
        public Part part() {
            return Part.item(item);
        }

        @Override
        public List<OtherAnswer> changes() {
            return List.of(one, other);
        }

        @Override
        public String refuted() {
            return "this is not asked, and its answer makes a difference";
        }

        @Override
        public <T> T of(Judge<T> judge) {
            Judge<T> first = judge.with(one);
            Judge<T> second = judge.with(other);
            T asked = first.asked(item);
            T rulesSame = judge.all(rules.stream()
                    .map(rule -> judge.or(asked, judge.same(first.holds(rule), second.holds(rule))))
                    .toList());
            T itemsSame = judge.all(items.stream()
                    .map(next -> judge.or(asked, judge.same(first.asked(next), second.asked(next))))
                    .toList());
            return judge.and(rulesSame, itemsSame);
        }
    }

    /** What the authors demand. */
    record InvariantHolds(Invariant invariant) implements Claim {
        @Override
        public Law law() {
            return Law.INVARIANTS_HOLD;
        }

        @Override
        public Part part() {
            return Part.invariant(invariant.id());
        }

        @Override
        public String refuted() {
            return "does not hold: " + invariant.why();
        }

        @Override
        public <T> T of(Judge<T> judge) {
            T demanded = judge.demanded(invariant);
            if (invariant.atLeast() != null) {
                demanded = judge.and(demanded, judge.stepAtLeast(invariant.atLeast()));
            }
            if (invariant.atMost() != null) {
                demanded = judge.and(demanded, judge.not(judge.stepAtLeast(invariant.atMost() + 1)));
            }
            for (String item : invariant.asked()) {
                demanded = judge.and(demanded, judge.asked(item));
            }
            return judge.implies(judge.concerns(invariant), demanded);
        }
    }

    /** The invariant speaks for some answers at all. */
    record InvariantConcernsSomebody(Invariant invariant) implements Claim {
        @Override
        public Law law() {
            return Law.INVARIANTS_HOLD;
        }

        @Override
        public boolean everywhere() {
            return false;
        }

        @Override
        public Part part() {
            return Part.invariant(invariant.id());
        }

        @Override
        public String refuted() {
            return "speaks for no answers at all: " + invariant.why();
        }

        @Override
        public <T> T of(Judge<T> judge) {
            return judge.concerns(invariant);
        }
    }
}
