package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;

/** Finds the rules that others make unnecessary. */
final class MaskedRules {
    private final World world;
    private final Diagrams diagrams;
    private final List<Raise> rules;

    MaskedRules(World world) {
        this.world = world;
        this.diagrams = world.diagrams();
        Plan plan = world.plan();
        this.rules = plan.raises().toList();
    }

    List<MaskedRule> find() {
        List<MaskedRule> masked = new ArrayList<>();
        for (Raise rule : rules) {
            masking(rule).ifPresent(by -> masked.add(new MaskedRule(id(rule), by)));
        }
        return List.copyOf(masked);
    }

    private static String id(Raise rule) {
        return rule.reason().rule();
    }

    /**
     * A rule that never holds is not masked but unreachable. One that brings no topic or action, and nothing above step 1, is
     * there for its reason alone.
     */
    private Optional<List<String>> masking(Raise rule) {
        boolean brings =
                rule.step() > 1 || !rule.topics().isEmpty() || !rule.actions().isEmpty();
        if (!brings) {
            return Optional.empty();
        }
        int where = diagrams.and(world.possible(), world.holds(id(rule)));
        if (where == Diagrams.FALSE) {
            return Optional.empty();
        }
        List<Raise> others = rules.stream()
                .filter(other -> other != rule && other.step() >= rule.step())
                .filter(other -> other.reason().danger() == rule.reason().danger() && brings(other, rule))
                .filter(other -> other.touches().intersects(rule.touches()) || isAlways(other))
                .toList();
        for (Raise other : others) {
            if (diagrams.less(where, world.holds(id(other))) == Diagrams.FALSE) {
                return Optional.of(List.of(id(other)));
            }
        }
        return together(where, others);
    }

    private boolean isAlways(Raise rule) {
        return diagrams.less(world.possible(), world.holds(id(rule))) == Diagrams.FALSE;
    }

    private static boolean brings(Raise other, Raise rule) {
        return other.topics().containsAll(rule.topics()) && other.actions().containsAll(rule.actions());
    }

    private Optional<List<String>> together(int where, List<Raise> others) {
        List<String> needed =
                new ArrayList<>(others.stream().map(MaskedRules::id).toList());
        if (others.size() < 2 || !covered(where, needed)) {
            return Optional.empty();
        }
        for (String other : List.copyOf(needed)) {
            List<String> fewer = new ArrayList<>(needed);
            fewer.remove(other);
            if (covered(where, fewer)) {
                needed = fewer;
            }
        }
        return Optional.of(needed);
    }

    private boolean covered(int where, List<String> rules) {
        return diagrams.less(where, world.anyOf(rules)) == Diagrams.FALSE;
    }
}
