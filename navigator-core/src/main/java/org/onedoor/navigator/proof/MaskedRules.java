package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.vocabulary.Truth;

/** Finds the rules that others make unnecessary. */
final class MaskedRules {
    private final World world;
    private final Diagrams diagrams;
    private final Plan plan;
    private final List<Raise> rules;

    /** What leaving a question open gives masks no rule: it says nothing of what was answered. */
    MaskedRules(World world) {
        this.world = world;
        this.diagrams = world.diagrams();
        this.plan = world.plan();
        this.rules = plan.written().toList();
    }

    List<MaskedRule> find() {
        List<MaskedRule> masked = new ArrayList<>();
        for (Raise rule : plan.written().toList()) {
            masking(rule).ifPresent(by -> masked.add(new MaskedRule(id(rule), by)));
        }
        return List.copyOf(masked);
    }

    private static String id(Raise rule) {
        return rule.rule();
    }

    /**
     * A rule that never holds is not masked but unreachable. One that brings no topic or action, and nothing above step 1, is
     * there for its reason alone. One that gives a result its words is masked by none that gives others.
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
                .sorted(Comparator.comparing(other -> !other.touches().intersects(rule.touches())))
                .filter(other -> other != rule && (other.danger() || !rule.danger()))
                .toList();
        return alone(rule, where, others).or(() -> together(rule, where, others));
    }

    /** The shortest answers for which a rule holds: for most rules they show at once that it is needed. */
    private Facts witness(int where) {
        Map<String, Answer> answers = Objects.requireNonNull(new Models(world).shortest(where));
        int[] codes = plan.slots().stream()
                .mapToInt(slot -> slot.encode(answers.getOrDefault(slot.id(), Answer.skipped())))
                .toArray();
        return Facts.of(plan, codes);
    }

    /** One other that does all it does. */
    private Optional<List<String>> alone(Raise rule, int where, List<Raise> others) {
        return others.stream()
                .filter(other -> other.step() >= rule.step())
                .filter(other -> other.topics().containsAll(rule.topics())
                        && other.actions().containsAll(rule.actions())
                        && saysTheSame(rule, other))
                .map(MaskedRules::id)
                .filter(other -> covered(where, List.of(other)))
                .findFirst()
                .map(List::of);
    }

    private static boolean saysTheSame(Raise rule, Raise other) {
        return rule.situation() == null || rule.situation().equals(other.situation());
    }

    /** Others that together bring the step, each topic and each action wherever it holds. */
    private Optional<List<String>> together(Raise rule, int where, List<Raise> others) {
        List<Predicate<Raise>> needs = new ArrayList<>();
        if (rule.step() > 1) {
            needs.add(other -> other.step() >= rule.step());
        }
        if (rule.situation() != null) {
            needs.add(other -> other.step() == rule.step() && saysTheSame(rule, other));
        }
        rule.topics().forEach(topic -> needs.add(other -> other.topics().contains(topic)));
        rule.actions().forEach(action -> needs.add(other -> other.actions().contains(action)));
        Facts witness = witness(where);
        Set<String> by = new LinkedHashSet<>();
        for (Predicate<Raise> need : needs) {
            List<Raise> bringing = others.stream().filter(need).toList();
            boolean seen = bringing.stream().anyMatch(other -> witness.truth(other.when()) == Truth.TRUE);
            List<String> covering = seen ? covering(where, bringing) : List.of();
            if (covering.isEmpty()) {
                return Optional.empty();
            }
            by.addAll(fewest(where, covering));
        }
        return Optional.of(List.copyOf(by));
    }

    /** Rules of which one holds wherever it must; empty if there are none. */
    private List<String> covering(int where, List<Raise> bringing) {
        List<String> covering = new ArrayList<>();
        int open = where;
        for (Raise other : bringing) {
            if (open != Diagrams.FALSE && diagrams.and(open, world.holds(id(other))) != Diagrams.FALSE) {
                covering.add(id(other));
                open = diagrams.less(open, world.holds(id(other)));
            }
        }
        return open == Diagrams.FALSE ? covering : List.of();
    }

    /** Those of which none can be left out. */
    private List<String> fewest(int where, List<String> covering) {
        List<String> needed = covering;
        for (String other : covering) {
            List<String> fewer = new ArrayList<>(needed);
            fewer.remove(other);
            needed = covered(where, fewer) ? fewer : needed;
        }
        return needed;
    }

    private boolean covered(int where, List<String> rules) {
        return diagrams.less(where, world.anyOf(rules)) == Diagrams.FALSE;
    }
}
