package org.onedoor.scales;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.scales.definition.ScaleCondition.All;
import org.onedoor.scales.definition.ScaleCondition.Any;
import org.onedoor.scales.definition.ScaleCondition.Bounded;
import org.onedoor.scales.definition.ScaleCondition.Count;
import org.onedoor.scales.definition.ScaleCondition.Group;
import org.onedoor.scales.definition.ScaleCondition.Holding;
import org.onedoor.scales.definition.ScaleCondition.Not;
import org.onedoor.scales.definition.ScaleCondition.OfItem;
import org.onedoor.scales.definition.ScaleCondition.OfRetirement;
import org.onedoor.scales.definition.ScaleCondition.OfScore;
import org.onedoor.scales.definition.ScaleCondition.OfSex;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreRange;

/** Conditions name what exists, and can both hold and fail. */
final class ConditionChecks {
    private static final int EVERY_ITEM = Integer.MAX_VALUE;

    private final ScaleDeclarations declared;

    ConditionChecks(ScaleDeclarations declared) {
        this.declared = declared;
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
            declared.problem(pointer, "may only ask for the person's sex or retirement");
        }
    }

    private static boolean personal(ScaleCondition condition) {
        return switch (condition) {
            case OfItem comparison -> false;
            case OfScore comparison -> false;
            case Count count -> false;
            default -> condition.parts().stream().allMatch(ConditionChecks::personal);
        };
    }

    private void check(String pointer, ScaleCondition condition, int before) {
        switch (condition) {
            case All(List<ScaleCondition> all) -> parts(pointer + "/all", all, before);
            case Any(List<ScaleCondition> any) -> parts(pointer + "/any", any, before);
            case Not(ScaleCondition not) -> check(pointer + "/not", not, before);
            case Holding holding -> {
                parts(pointer + "/holding", holding.holding(), before);
                cuts(pointer, holding, new ScoreRange(0, holding.holding().size()));
            }
            case Count count -> count(pointer, count, before);
            case OfItem comparison -> item(pointer, comparison, before);
            case OfScore comparison -> score(pointer, comparison, before);
            case OfSex sex -> {}
            case OfRetirement retirement -> {}
        }
    }

    private void parts(String pointer, List<ScaleCondition> parts, int before) {
        for (int i = 0; i < parts.size(); i++) {
            check(pointer + "/" + i, parts.get(i), before);
        }
    }

    private void count(String pointer, Count condition, int before) {
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
            if (reachable(place, group.items().get(i), before) != null) {
                cut(
                        pointer + "/from",
                        group.from(),
                        declared.values(group.items().get(i)));
            }
        }
    }

    private void item(String pointer, OfItem comparison, int before) {
        String id = comparison.item();
        ItemDefinition item = reachable(pointer + "/item", id, before);
        if (item == null) {
            return;
        }
        switch (comparison) {
            case OfItem.Within within -> cuts(pointer, within, declared.values(id));
            case OfItem.Points points -> cut(pointer + "/pointsAtLeast", points.pointsAtLeast(), declared.points(id));
            case OfItem.Is is -> {
                if (declared.options(item).stream()
                        .noneMatch(option -> option.value().equals(is.is()))) {
                    declared.problem(pointer + "/is", "the item has no option " + is.is());
                }
            }
        }
    }

    private void score(String pointer, OfScore condition, int before) {
        ScoreDefinition score = declared.score(pointer + "/score", condition.score());
        if (score != null) {
            cuts(pointer, condition, score.range());
            if (ScaleDeclarations.items(score).stream().anyMatch(item -> declared.place(item) >= before)) {
                declared.problem(pointer + "/score", "may only count items before this one");
            }
        }
    }

    /** An item that there is; null, and a problem, if there is none. */
    private @Nullable ItemDefinition reachable(String pointer, String id, int before) {
        ItemDefinition item = declared.item(pointer, id);
        if (item != null && declared.place(id) >= before) {
            declared.problem(pointer, "may only look at items before this one");
        }
        return item;
    }

    private void cuts(String pointer, Bounded condition, @Nullable ScoreRange range) {
        cut(pointer + "/atLeast", condition.atLeast(), range);
        Integer atMost = condition.atMost();
        if (atMost != null && range != null && (atMost < range.from() || atMost >= range.to())) {
            String what = atMost < range.from() ? "can never hold" : "always holds";
            declared.problem(pointer + "/atMost", what + ": the range is " + range.from() + " to " + range.to());
        }
        Integer atLeast = condition.atLeast();
        if (atMost != null && atLeast != null && atLeast > atMost) {
            declared.problem(pointer + "/atMost", "must not be below atLeast, " + atLeast);
        }
    }

    /** A lower bound that some number reaches and some does not. */
    void cut(String pointer, @Nullable Integer atLeast, @Nullable ScoreRange range) {
        if (atLeast != null && range != null && (atLeast > range.to() || atLeast <= range.from())) {
            String what = atLeast > range.to() ? "can never hold" : "always holds";
            declared.problem(pointer, what + ": the range is " + range.from() + " to " + range.to());
        }
    }
}
