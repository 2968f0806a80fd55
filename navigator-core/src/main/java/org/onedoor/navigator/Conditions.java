package org.onedoor.navigator;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return switch (kinds.getFirst()) {
            case "all" -> new Formula.All(parts(condition.all(), at + "/all", findingsKnown));
            case "any" -> new Formula.Any(parts(condition.any(), at + "/any", findingsKnown));
            case "not" -> new Formula.Not(resolve(condition.not(), at + "/not", findingsKnown));
            case "finding" -> finding(condition.finding(), at + "/finding", findingsKnown);
            case "answered" -> answered(condition.answered(), at + "/answered");
            case "score" -> orNothing(comparisons.score(condition, at));
            default -> orNothing(comparisons.item(condition, at));
        };
    }

    private static List<String> kinds(Condition condition) {
        return Stream.of(
                        condition.all() == null ? null : "all",
                        condition.any() == null ? null : "any",
                        condition.not() == null ? null : "not",
                        condition.answered() == null ? null : "answered",
                        condition.item() == null ? null : "item",
                        condition.score() == null ? null : "score",
                        condition.finding() == null ? null : "finding")
                .filter(Objects::nonNull)
                .toList();
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

    private static Formula orNothing(@Nullable Formula formula) {
        return formula == null ? NOTHING : formula;
    }
}
