package org.onedoor.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A long questionnaire of single-choice questions with gates and rules: sections whose first question opens the others.
 *
 * <p>It is made for comparing engines and is nobody's clinical guidance. Questions are numbered from 0, options from 0 to 3,
 * of which 3 is the worst. The step is the highest of all rules that hold, at least 1.
 *
 * @param gates one for each section, in the order asked
 * @param rules what raises the step
 */
public record Questionnaire(List<Gate> gates, List<Rule> rules) {
    /** How many options each question has. */
    public static final int OPTIONS = 4;

    /** How many questions a section has. */
    public static final int SECTION = 5;

    /** What stands for a question that has no answer. */
    public static final int UNANSWERED = -1;

    /** Copies the lists. */
    public Questionnaire {
        gates = List.copyOf(gates);
        rules = List.copyOf(rules);
    }

    /** Sixty questions in twelve sections, twelve gates and sixty rules. */
    public static Questionnaire ofSixtyQuestions() {
        int sections = 12;
        List<Gate> gates = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (int section = 0; section < sections; section++) {
            gates.add(new Gate(section, 1 + section % 2));
            addRules(rules, section, SECTION * ((section + 1) % sections));
        }
        return new Questionnaire(gates, rules);
    }

    private static void addRules(List<Rule> rules, int section, int nextHead) {
        int head = SECTION * section;
        add(rules, section, 2, new AtLeast(head, 2), new AtLeast(head + 1, 1));
        add(rules, section, 3, new AtLeast(head, 2), new AtLeast(head + 1, 2), new AtLeast(head + 2, 1));
        add(rules, section, 3, new AtLeast(head + 1, 3), new AtLeast(head + 3, 2));
        add(rules, section, 4, new AtLeast(head + 2, 2), new AtLeast(head + 3, 2), new AtLeast(head + 4, 2));
        add(rules, section, 5, new AtLeast(head, 3), new AtLeast(head + 4, 3), new AtLeast(nextHead, 3));
    }

    private static void add(List<Rule> rules, int section, int step, AtLeast... all) {
        rules.add(new Rule(rules.size() + 1, section, List.of(all), step));
    }

    /** How many questions there are. */
    public int questions() {
        return gates.size() * SECTION;
    }

    /** Answers to no question. */
    public int[] unanswered() {
        int[] answers = new int[questions()];
        Arrays.fill(answers, UNANSWERED);
        return answers;
    }

    /** The highest step of the rules that hold, at least 1. */
    public int step(int[] answers) {
        return rules.stream()
                .filter(rule -> rule.holds(answers))
                .mapToInt(Rule::step)
                .reduce(1, Math::max);
    }

    /** The sections that are open, as bits. */
    public int open(int[] answers) {
        return gates.stream()
                .filter(gate -> gate.isOpen(answers))
                .mapToInt(gate -> 1 << gate.section())
                .sum();
    }

    /**
     * The first question that is to be asked and has no answer; the number of questions when there is none.
     *
     * @param open the sections that are open, as bits
     */
    public int next(int[] answers, int open) {
        for (int question = 0; question < answers.length; question++) {
            boolean asked = question % SECTION == 0 || (open >> question / SECTION & 1) != 0;
            if (asked && answers[question] == UNANSWERED) {
                return question;
            }
        }
        return answers.length;
    }

    /** What the definition itself says after these answers. */
    public State state(int[] answers) {
        return new State(step(answers), next(answers, open(answers)));
    }

    /**
     * What a program shows after an answer.
     *
     * @param step the step so far
     * @param next the question to ask; the number of questions at the end
     */
    public record State(int step, int next) {}

    /**
     * What opens all but the first question of a section.
     *
     * @param section its number, from 0 on
     * @param option the smallest answer to the first question that opens it
     */
    public record Gate(int section, int option) {
        /** The first question of the section. */
        public int head() {
            return SECTION * section;
        }

        boolean isOpen(int[] answers) {
            return answers[head()] >= option;
        }
    }

    /**
     * When all its parts hold, the step is at least this one.
     *
     * @param id its number, from 1 on
     * @param section the section that it belongs to
     * @param all the parts; a part whose question has no answer does not hold
     * @param step 2 to 5
     */
    public record Rule(int id, int section, List<AtLeast> all, int step) {

        /** Copies the list. */
        public Rule {
            all = List.copyOf(all);
        }

        boolean holds(int[] answers) {
            return all.stream().allMatch(part -> answers[part.question()] >= part.option());
        }
    }

    /**
     * A question has this answer or a worse one.
     *
     * @param question its number
     * @param option the smallest answer for which it holds
     */
    public record AtLeast(int question, int option) {}
}
