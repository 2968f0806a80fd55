package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Finding;

/** The findings of a paper: short ones are said where they are used, the others become marks to tick. */
final class PaperMarks {
    private static final int LETTERS = 26;

    private final Statements statements;
    private final Certainty certainty;
    private final List<String> order;
    private final Set<Statement.Holds> early = new LinkedHashSet<>();
    private final Set<Statement.Holds> used = new LinkedHashSet<>();
    private final Set<Integer> unanswered = new HashSet<>();
    private final Map<Statement.Holds, String> marks = new LinkedHashMap<>();

    PaperMarks(Statements statements, List<Finding> findings) {
        this.statements = statements;
        this.certainty = new Certainty(statements);
        this.order = findings.stream().map(Finding::id).toList();
    }

    /**
     * Takes note of what a statement needs.
     *
     * @param soon whether it is needed between the questions
     * @return the questions of which it first needs to be known whether they concern the person
     */
    List<Integer> use(Statement statement, boolean soon) {
        List<Integer> fresh = new ArrayList<>();
        statement.leaves().forEach(leaf -> {
            if (leaf instanceof Statement.Holds holds && (soon ? early : used).add(marked(holds))) {
                fresh.addAll(use(meaning(marked(holds)), soon));
            } else if (leaf instanceof Statement.Unanswered(int question) && unanswered.add(question)) {
                fresh.add(question);
            }
        });
        return fresh;
    }

    /** Whether a question needs a box for not concerning the person, as leaving it empty would not tell. */
    boolean needsTick(int question) {
        return unanswered.contains(question) && !certainty.isKnownToBeAsked(question);
    }

    /** The finding itself when it is false exactly when it is not true. */
    private Statement.Holds marked(Statement.Holds holds) {
        boolean certain = certainty.of(Condition.finding(holds.finding()));
        return certain && isLong(holds.finding()) ? new Statement.Holds(holds.finding(), true) : holds;
    }

    private boolean isLong(String finding) {
        return !statements.of(statements.finding(finding), true).parts().isEmpty();
    }

    private Statement meaning(Statement.Holds holds) {
        return statements.of(statements.finding(holds.finding()), holds.holds());
    }

    /** Gives letters to the marks in the order in which they are ticked. */
    void name() {
        used.removeAll(early);
        for (Set<Statement.Holds> some : List.of(early, used)) {
            some.stream()
                    .filter(holds -> !meaning(holds).parts().isEmpty())
                    .sorted(Comparator.comparingInt(
                                    (Statement.Holds holds) -> some == early ? statements.last(holds) : 0)
                            .thenComparingInt(holds -> order.indexOf(holds.finding())))
                    .forEach(holds -> marks.put(holds, letter(marks.size())));
        }
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /** The marks to tick after a question. */
    List<PaperForm.Mark> after(int question) {
        return entries(marks.keySet().stream()
                .filter(holds -> early.contains(holds) && statements.last(holds) == question)
                .toList());
    }

    /** The marks to tick when all questions are answered. */
    List<PaperForm.Mark> atTheEnd() {
        return entries(
                marks.keySet().stream().filter(holds -> !early.contains(holds)).toList());
    }

    private List<PaperForm.Mark> entries(List<Statement.Holds> some) {
        return some.stream()
                .map(holds -> new PaperForm.Mark(letterOf(holds), onPaper(meaning(holds))))
                .toList();
    }

    private String letterOf(Statement.Holds holds) {
        return marks.getOrDefault(holds, "");
    }

    /** The statement without findings. */
    Statement onPaper(Statement statement) {
        return switch (statement) {
            case Statement.All all -> Joined.all(each(all.parts()));
            case Statement.Any any -> Joined.any(each(any.parts()));
            case Statement.Several several -> new Statement.Several(several.least(), each(several.parts()));
            case Statement.Holds holds ->
                marks.containsKey(marked(holds))
                        ? new Statement.Marked(
                                letterOf(marked(holds)), marked(holds).equals(holds))
                        : onPaper(meaning(holds));
            default -> statement;
        };
    }

    private List<Statement> each(List<Statement> parts) {
        return parts.stream().map(this::onPaper).toList();
    }
}
