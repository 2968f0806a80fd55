package org.onedoor.navigator.plan;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
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
        List<String> kinds = kinds(condition);
        if (kinds.size() != 1) {
            problems.add(
                    at,
                    kinds.isEmpty()
                            ? "a condition needs one of all, any, not, answered, item, score and finding"
                            : "a condition has only one of " + String.join(", ", kinds));
            return NOTHING;
        }
        comparisons.checkOnlyWithSubject(condition, at);
        return resolveOnly(condition, at, findingsKnown);
    }

    private Formula resolveOnly(Condition condition, String at, int findingsKnown) {
        if (condition.all() != null) {
            return new Formula.All(parts(condition.all(), at + "/all", findingsKnown));
        }
        if (condition.any() != null) {
            return new Formula.Any(parts(condition.any(), at + "/any", findingsKnown));
        }
        if (condition.not() != null) {
            return new Formula.Not(resolve(condition.not(), at + "/not", findingsKnown));
        }
        if (condition.finding() != null) {
            return finding(condition.finding(), at + "/finding", findingsKnown);
        }
        if (condition.answered() != null) {
            return answered(condition.answered(), at + "/answered");
        }
        Formula comparison = comparisons.resolve(condition, at);
        return comparison == null ? NOTHING : comparison;
    }

    private static List<String> kinds(Condition condition) {
        Map<String, @Nullable Object> kinds = new LinkedHashMap<>();
        kinds.put("all", condition.all());
        kinds.put("any", condition.any());
        kinds.put("not", condition.not());
        kinds.put("answered", condition.answered());
        kinds.put("item", condition.item());
        kinds.put("score", condition.score());
        kinds.put("finding", condition.finding());
        return present(kinds);
    }

    /** The names of the properties that are there. */
    static List<String> present(Map<String, @Nullable Object> properties) {
        properties.values().removeIf(Objects::isNull);
        return List.copyOf(properties.keySet());
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
