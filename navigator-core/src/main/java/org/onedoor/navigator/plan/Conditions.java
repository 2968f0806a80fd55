package org.onedoor.navigator.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
import org.onedoor.navigator.definition.Finding;

/** Checks conditions and resolves them to formulas. */
final class Conditions {
    /** Stands for a condition that has a problem. */
    private static final Formula NOTHING = new Formula.Any(new Formula[0]);

    private final Items items;
    private final List<Finding> definitions;
    private final Problems problems;
    private final Register<Integer> names;
    private final Formula[] findings;
    private final Comparisons comparisons;

    Conditions(Items items, List<Finding> definitions, Problems problems) {
        this.items = items;
        this.definitions = definitions;
        this.problems = problems;
        this.names = new Register<>("finding", problems);
        this.findings = new Formula[definitions.size()];
        this.comparisons = new Comparisons(items, problems);
    }

    /** Resolves the findings. */
    Formula[] findings() {
        for (int i = 0; i < findings.length; i++) {
            names.add(definitions.get(i).id(), i, "/findings/" + i + "/id");
        }
        for (int i = 0; i < findings.length; i++) {
            findings[i] = resolve(definitions.get(i).when(), "/findings/" + i + "/when", i);
        }
        return findings;
    }

    /** The findings that are resolved. */
    Formula[] found() {
        return findings;
    }

    /** Resolves a condition that may use every item and finding. */
    Formula everywhere(Condition condition, String at) {
        return resolve(condition, at, findings.length);
    }

    /** Resolves a condition that may use only items before one. */
    Formula beforeItem(Condition condition, String at, int item) {
        Formula formula = everywhere(condition, at);
        BitSet later = new BitSet();
        formula.slotsInto(later, findings);
        later.clear(0, item);
        later.stream()
                .mapToObj(slot -> items.get(slot).id())
                .forEach(id ->
                        problems.add(at, "it depends on item \"" + id + "\", which is not asked before this one"));
        return formula;
    }

    private Formula resolve(Condition condition, String at, int findingsKnown) {
        return switch (condition) {
            case All(List<Condition> all) -> new Formula.All(parts(all, at + "/all", findingsKnown));
            case Any(List<Condition> any) -> new Formula.Any(parts(any, at + "/any", findingsKnown));
            case Not(Condition not) -> new Formula.Not(resolve(not, at + "/not", findingsKnown));
            case Answered(String item) -> answered(item, at + "/answered");
            case OfItem item -> orNothing(comparisons.resolve(item, at));
            case OfScore score -> orNothing(comparisons.resolve(score, at));
            case OfFinding(String id) -> finding(id, at + "/finding", findingsKnown);
        };
    }

    private static Formula orNothing(@Nullable Formula formula) {
        return formula == null ? NOTHING : formula;
    }

    private Formula[] parts(List<Condition> conditions, String at, int findingsKnown) {
        if (conditions.isEmpty()) {
            problems.add(at, "must not be empty");
        }
        Formula[] parts = new Formula[conditions.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = resolve(conditions.get(i), at + "/" + i, findingsKnown);
        }
        return parts;
    }

    private Formula finding(String id, String at, int findingsKnown) {
        Integer index = names.find(id, at);
        if (index == null) {
            return NOTHING;
        }
        if (index >= findingsKnown) {
            problems.add(at, "finding \"" + id + "\" does not stand before this one");
            return NOTHING;
        }
        return new Formula.Holds(index);
    }

    private Formula answered(String item, String at) {
        Integer slot = items.find(item, at);
        return slot == null ? NOTHING : new Formula.Answered(slot);
    }
}
