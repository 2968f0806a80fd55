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

    private final Claims claims;
    private final Certainty certainty;
    private final List<String> order;
    private final Set<Claim.Holds> early = new LinkedHashSet<>();
    private final Set<Claim.Holds> used = new LinkedHashSet<>();
    private final Set<Integer> unanswered = new HashSet<>();
    private final Map<Claim.Holds, String> marks = new LinkedHashMap<>();

    PaperMarks(Claims claims, List<Finding> findings) {
        this.claims = claims;
        this.certainty = new Certainty(claims);
        this.order = findings.stream().map(Finding::id).toList();
    }

    /**
     * Takes note of what a claim needs.
     *
     * @param soon whether it is needed between the questions
     * @return the questions of which it first needs to be known whether they concern the person
     */
    List<Integer> use(Claim claim, boolean soon) {
        List<Integer> fresh = new ArrayList<>();
        claim.leaves().forEach(leaf -> {
            if (leaf instanceof Claim.Holds holds && (soon ? early : used).add(marked(holds))) {
                fresh.addAll(use(meaning(marked(holds)), soon));
            } else if (leaf instanceof Claim.Unanswered(int question) && unanswered.add(question)) {
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
    private Claim.Holds marked(Claim.Holds holds) {
        boolean certain = certainty.of(Condition.finding(holds.finding()));
        return certain && isLong(holds.finding()) ? new Claim.Holds(holds.finding(), true) : holds;
    }

    private boolean isLong(String finding) {
        return !claims.of(claims.finding(finding), true).parts().isEmpty();
    }

    private Claim meaning(Claim.Holds holds) {
        return claims.of(claims.finding(holds.finding()), holds.holds());
    }

    /** Gives letters to the marks in the order in which they are ticked. */
    void name() {
        used.removeAll(early);
        for (Set<Claim.Holds> some : List.of(early, used)) {
            some.stream()
                    .filter(holds -> !meaning(holds).parts().isEmpty())
                    .sorted(Comparator.comparingInt((Claim.Holds holds) -> some == early ? claims.last(holds) : 0)
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
                .filter(holds -> early.contains(holds) && claims.last(holds) == question)
                .toList());
    }

    /** The marks to tick when all questions are answered. */
    List<PaperForm.Mark> atTheEnd() {
        return entries(
                marks.keySet().stream().filter(holds -> !early.contains(holds)).toList());
    }

    private List<PaperForm.Mark> entries(List<Claim.Holds> some) {
        return some.stream()
                .map(holds -> new PaperForm.Mark(letterOf(holds), onPaper(meaning(holds))))
                .toList();
    }

    private String letterOf(Claim.Holds holds) {
        return marks.getOrDefault(holds, "");
    }

    /** The claim without findings. */
    Claim onPaper(Claim claim) {
        return switch (claim) {
            case Claim.All all -> Joined.all(each(all.parts()));
            case Claim.Any any -> Joined.any(each(any.parts()));
            case Claim.Several several -> new Claim.Several(several.least(), each(several.parts()));
            case Claim.Holds holds ->
                marks.containsKey(marked(holds))
                        ? new Claim.Marked(
                                letterOf(marked(holds)), marked(holds).equals(holds))
                        : onPaper(meaning(holds));
            default -> claim;
        };
    }

    private List<Claim> each(List<Claim> parts) {
        return parts.stream().map(this::onPaper).toList();
    }
}
