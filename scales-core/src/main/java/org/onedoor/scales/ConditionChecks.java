package org.onedoor.scales;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.scales.definition.ScaleCondition.Group;
import org.onedoor.scales.definition.ScaleCondition.Kind;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreRange;

/** Conditions are of one kind, name what exists, and can both hold and fail. */
final class ConditionChecks {
    private static final int EVERY_ITEM = Integer.MAX_VALUE;

    private final Facts facts;

    ConditionChecks(Facts facts) {
        this.facts = facts;
    }

    void check(String pointer, ScaleCondition condition) {
        check(pointer, condition, EVERY_ITEM);
    }

    /** The gate of an item looks only at the items before it, so that gates can never wait for each other. */
    void gate(String pointer, @Nullable ScaleCondition condition, int place) {
        if (condition != null) {
            check(pointer, condition, place);
        }
    }

    /** A condition that only what is known of the person decides. */
    void person(String pointer, @Nullable ScaleCondition condition) {
        if (condition == null) {
            return;
        }
        check(pointer, condition);
        if (!personal(condition)) {
            facts.problem(pointer, "may only ask for the person's sex or retirement");
        }
    }

    private static boolean personal(ScaleCondition condition) {
        return condition.item() == null
                && condition.score() == null
                && condition.count() == null
                && condition.parts().stream().allMatch(ConditionChecks::personal);
    }

    private void check(String pointer, ScaleCondition condition, int before) {
        List<Kind> kinds = condition.kinds();
        if (kinds.size() != 1) {
            facts.problem(
                    pointer, "must be of one kind, and is " + (kinds.isEmpty() ? "of none" : "of " + kinds.size()));
            return;
        }
        bounds(pointer, condition, kinds.get(0));
        switch (kinds.get(0)) {
            case ALL -> parts(pointer + "/all", condition.parts(), before);
            case ANY -> parts(pointer + "/any", condition.parts(), before);
            case NOT -> check(pointer + "/not", condition.parts().get(0), before);
            case HOLDING -> {
                parts(pointer + "/holding", condition.parts(), before);
                cuts(pointer, condition, new ScoreRange(0, condition.parts().size()));
            }
            case COUNT -> count(pointer, condition, before);
            case ITEM -> item(pointer, condition, before);
            case SCORE -> score(pointer, condition, before);
            case SEX, RETIRED -> {}
        }
    }

    private void bounds(String pointer, ScaleCondition condition, Kind kind) {
        boolean range = condition.atLeast() != null || condition.atMost() != null;
        boolean is = condition.is() != null;
        boolean points = condition.pointsAtLeast() != null;
        int given = (range ? 1 : 0) + (is ? 1 : 0) + (points ? 1 : 0);
        String wanted = switch (kind) {
            case ITEM -> given == 1 ? null : "needs is, pointsAtLeast, or atLeast and atMost";
            case SCORE, COUNT, HOLDING -> range && given == 1 ? null : "needs atLeast, atMost or both";
            default -> given == 0 ? null : "has nothing to compare";
        };
        if (wanted != null) {
            facts.problem(pointer, wanted);
        }
    }

    private void parts(String pointer, List<ScaleCondition> parts, int before) {
        if (parts.isEmpty()) {
            facts.problem(pointer, "needs at least one condition");
        }
        for (int i = 0; i < parts.size(); i++) {
            check(pointer + "/" + i, parts.get(i), before);
        }
    }

    private void count(String pointer, ScaleCondition condition, int before) {
        List<Group> groups = condition.count();
        int items = 0;
        for (int i = 0; i < groups.size(); i++) {
            items += groups.get(i).items().size();
            group(pointer + "/count/" + i, groups.get(i), before);
        }
        cuts(pointer, condition, new ScoreRange(0, items));
    }

    private void group(String pointer, Group group, int before) {
        for (int i = 0; i < group.items().size(); i++) {
            String place = pointer + "/items/" + i;
            if (reachable(place, group.items().get(i), before)) {
                cut(pointer + "/from", group.from(), facts.values(group.items().get(i)));
            }
        }
    }

    private void item(String pointer, ScaleCondition condition, int before) {
        if (!reachable(pointer + "/item", condition.item(), before)) {
            return;
        }
        cuts(pointer, condition, facts.values(condition.item()));
        cut(pointer + "/pointsAtLeast", condition.pointsAtLeast(), facts.points(condition.item()));
        ItemDefinition item = facts.item(pointer + "/item", condition.item());
        if (condition.is() != null
                && facts.options(item).stream()
                        .noneMatch(option -> option.value().equals(condition.is()))) {
            facts.problem(pointer + "/is", "the item has no option " + condition.is());
        }
    }

    private void score(String pointer, ScaleCondition condition, int before) {
        ScoreDefinition score = facts.score(pointer + "/score", condition.score());
        if (score != null) {
            cuts(pointer, condition, score.range());
            if (Facts.items(score).stream().anyMatch(item -> facts.place(item) >= before)) {
                facts.problem(pointer + "/score", "may only count items before this one");
            }
        }
    }

    private boolean reachable(String pointer, String id, int before) {
        if (facts.item(pointer, id) == null) {
            return false;
        }
        if (facts.place(id) >= before) {
            facts.problem(pointer, "may only look at items before this one");
        }
        return true;
    }

    private void cuts(String pointer, ScaleCondition condition, @Nullable ScoreRange range) {
        cut(pointer + "/atLeast", condition.atLeast(), range);
        Integer atMost = condition.atMost();
        if (atMost != null && range != null && (atMost < range.from() || atMost >= range.to())) {
            String what = atMost < range.from() ? "can never hold" : "always holds";
            facts.problem(pointer + "/atMost", what + ": the range is " + range.from() + " to " + range.to());
        }
        Integer atLeast = condition.atLeast();
        if (atMost != null && atLeast != null && atLeast > atMost) {
            facts.problem(pointer + "/atMost", "must not be below atLeast, " + atLeast);
        }
    }

    /** A lower bound that some number reaches and some does not. */
    void cut(String pointer, @Nullable Integer atLeast, @Nullable ScoreRange range) {
        if (atLeast != null && range != null && (atLeast > range.to() || atLeast <= range.from())) {
            String what = atLeast > range.to() ? "can never hold" : "always holds";
            facts.problem(pointer, what + ": the range is " + range.from() + " to " + range.to());
        }
    }
}
