package org.onedoor.scales;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreDefinition.Branch;
import org.onedoor.scales.definition.ScoreDefinition.Method;
import org.onedoor.scales.definition.ScoreRange;

/** Scores are formed of items that exist, and their ranges are what those items can reach. */
final class ScoreChecks {
    private final ScaleDeclarations declared;

    ScoreChecks(ScaleDeclarations declared) {
        this.declared = declared;
    }

    void check() {
        List<ScoreDefinition> scores = declared.scale().scores();
        for (int i = 0; i < scores.size(); i++) {
            score("/scores/" + i, scores.get(i));
        }
    }

    private void score(String pointer, ScoreDefinition score) {
        shape(pointer, score);
        boolean counts = score.method() == Method.COUNT;
        boolean known = items(pointer, score) && counts != score.branches().isEmpty();
        if (score.prorate() != null) {
            declared.source(pointer + "/prorate/source", score.prorate().source());
        }
        ScoreRange reach = known ? reach(score) : null;
        if (reach != null && !reach.equals(score.range())) {
            declared.problem(
                    pointer + "/range", "the items reach " + reach.from() + " to " + reach.to() + ", not this range");
        }
    }

    private void shape(String pointer, ScoreDefinition score) {
        boolean counts = score.method() == Method.COUNT;
        if (counts == score.branches().isEmpty()) {
            declared.problem(pointer, counts ? "a count needs branches" : "only a count has branches");
        }
        if (counts != score.items().isEmpty()) {
            declared.problem(pointer, counts ? "a count has its items in branches" : "needs items");
        }
        if (score.method() != Method.SUM && (score.multiply() != null || score.prorate() != null)) {
            declared.problem(pointer, "only a sum can be multiplied or prorated");
        }
    }

    private boolean items(String pointer, ScoreDefinition score) {
        Set<String> seen = new HashSet<>();
        boolean known = items(pointer + "/items/", score.items(), seen);
        for (int i = 0; i < score.branches().size(); i++) {
            known &= items(
                    pointer + "/branches/" + i + "/items/",
                    score.branches().get(i).items(),
                    seen);
        }
        return known && !seen.isEmpty();
    }

    private boolean items(String pointer, List<String> ids, Set<String> seen) {
        boolean known = true;
        for (int i = 0; i < ids.size(); i++) {
            known &= declared.item(pointer + i, ids.get(i)) != null && declared.points(ids.get(i)) != null;
            if (!seen.add(ids.get(i))) {
                declared.problem(pointer + i, ScaleDeclarations.quoted(ids.get(i)) + " is counted already");
            }
        }
        return known;
    }

    /** The range of the score over every possible response; null when it makes no sense to ask. */
    private @Nullable ScoreRange reach(ScoreDefinition score) {
        List<String> ids = ScaleDeclarations.items(score);
        return switch (score.method()) {
            case SUM -> sum(ids, score.multiply() == null ? 1 : score.multiply());
            case COUNT -> count(score.branches());
            case HIGHEST -> new ScoreRange(0, ids.size());
        };
    }

    private ScoreRange sum(List<String> ids, int multiply) {
        int from = 0;
        int to = 0;
        for (String id : ids) {
            ScoreRange points = declared.points(id);
            from += declared.mayBeAbsent(id) ? Math.min(0, points.from()) : points.from();
            to += declared.mayBeAbsent(id) ? Math.max(0, points.to()) : points.to();
        }
        return new ScoreRange(from * multiply, to * multiply);
    }

    private ScoreRange count(List<Branch> branches) {
        int always =
                branches.stream().mapToInt(branch -> reaching(branch, true)).sum();
        int ever = branches.stream().mapToInt(branch -> reaching(branch, false)).sum();
        return new ScoreRange(always, ever);
    }

    private int reaching(Branch branch, boolean always) {
        return (int) branch.items().stream()
                .filter(id -> always
                        ? !declared.mayBeAbsent(id) && declared.points(id).from() >= branch.from()
                        : declared.points(id).to() >= branch.from())
                .count();
    }
}
