package org.onedoor.workbench.paper;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A navigator as a form to be filled in with a pen, which gives the same step as the program.
 *
 * <p>The entries are worked through from the first to the last. Every question is asked in the order of the document, is passed
 * over where a {@link Skip} says so, and always has a last box for passing over it or not knowing. A ticked stop ends the form in
 * step 6. At the end the rows are read from the first: the first whose statement is there gives the step, and with none it is step 1.
 * Rules of step 1 change nothing and have no row. What rules say besides the step, topics and actions, is not on the form.
 *
 * {@snippet class = "org.onedoor.workbench.paper.PaperPageTest" region = "paper"}
 */
public final class PaperForm {
    private final Navigator navigator;
    private final List<Entry> entries;
    private final List<Row> rows;

    /**
     * A form.
     *
     * @param navigator what is put on paper
     * @param entries what to do, in this order
     * @param rows the rules, the highest step first
     */
    PaperForm(Navigator navigator, List<Entry> entries, List<Row> rows) {
        this.navigator = navigator;
        this.entries = List.copyOf(entries);
        this.rows = List.copyOf(rows);
    }

    /** The form of a navigator. */
    public static PaperForm of(Navigator navigator) {
        return new PaperDraft(navigator).form();
    }

    /**
     * The form as one HTML file with its own style, to be printed on A4.
     *
     * @param crisis whom to contact in danger, each a line of text, shown first and wherever the form stops; the form itself
     *     knows no telephone numbers
     * @throws IllegalArgumentException if there are none
     */
    public String html(Language language, List<String> crisis) {
        return new PaperPage(this, language, crisis).html();
    }

    Navigator navigator() {
        return navigator;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Row> rows() {
        return rows;
    }

    /** Something to do. */
    sealed interface Entry {}

    /**
     * Answer a question.
     *
     * @param number from 1
     * @param stops the options, from 0, with which the form ends at once in step 6
     */
    record Ask(int number, Set<Integer> stops) implements Entry {
        /** Copies the set. */
        Ask {
            stops = Set.copyOf(stops);
        }
    }

    /**
     * Pass over the questions from one to another when something is there, or else unless it is.
     *
     * @param statement what to look for
     * @param unless whether the questions are passed over when the statement is not there
     * @param tick whether to tick at each of them that it does not concern the person
     */
    record Skip(int from, int to, Statement statement, boolean unless, boolean tick) implements Entry {}

    /**
     * Add up the points of a score.
     *
     * @param score id of one of the scale's scores
     * @param most whether a question without an answer counts with the most points it can give, instead of the fewest
     * @param points what each question gives
     */
    record AddUp(String scale, String score, boolean most, List<Points> points) implements Entry {
        /** Copies the list. */
        AddUp {
            points = List.copyOf(points);
        }
    }

    /**
     * What one question gives to a score.
     *
     * @param question its number
     * @param options points by option, in the order shown
     */
    record Points(int question, List<Integer> options) {
        /** Copies the list. */
        Points {
            options = List.copyOf(options);
        }
    }

    /**
     * Tick a mark when something is there.
     *
     * @param mark a letter
     */
    record Mark(String mark, Statement statement) implements Entry {}

    /** Stop in step 6 when something is there. */
    record Stop(Statement statement) implements Entry {}

    /**
     * One rule of the table at the end.
     *
     * @param step the number of the step it raises to, 2 to 5
     * @param rule id of the rule
     * @param reason what is said of it, or null when the statement says it all
     */
    record Row(
            int step,
            String rule,
            Statement statement,
            @Nullable LocalizedText reason) {}
}
