package org.onedoor.navigator.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.LeftOpen;
import org.onedoor.navigator.definition.Situation;

/**
 * What leaving questions about danger open gives: a rule for each of them that nobody has to write, and so nobody can forget.
 */
final class LeftOpenRules {
    /** The step from which another answer is a sign of danger, and the one that such a sign raises what is open to. */
    private static final int SIGN = 4;

    private static final int BESIDE_SIGNS = 5;
    private static final String EVIDENCE = "An open question about danger is never a no (decision 5)";

    private final List<Slot> danger;
    private final Register<Action> actions;
    private final Register<Situation> situations;
    private final Reach reach;

    LeftOpenRules(List<Slot> slots, Register<Action> actions, Register<Situation> situations, Reach reach) {
        this.danger = slots.stream().filter(slot -> slot.item().danger()).toList();
        this.actions = actions;
        this.situations = situations;
        this.reach = reach;
    }

    List<Raise> of(List<Raise> rules) {
        List<Raise> all = new ArrayList<>();
        danger.forEach(slot -> all.add(open(slot)));
        List<Formula> signs = signs(rules);
        if (!signs.isEmpty()) {
            Formula anyOpen = any(danger.stream().map(slot -> new Formula.Passed(slot.index())));
            Formula when = new Formula.All(new Formula[] {anyOpen, any(signs.stream())});
            all.add(new Raise(
                    "left-open-beside-signs",
                    false,
                    when,
                    BESIDE_SIGNS,
                    LeftOpenText.BESIDE_SIGNS.filled(),
                    EVIDENCE,
                    List.of(),
                    List.of(),
                    null,
                    reach.of(when)));
        }
        return List.copyOf(all);
    }

    private Raise open(Slot slot) {
        LeftOpen says = Objects.requireNonNullElse(slot.item().leftOpen(), LeftOpen.PROMPT);
        Formula when = new Formula.Passed(slot.index());
        String at = "/items/" + slot.index() + "/leftOpen";
        return new Raise(
                "left-open-" + slot.id(),
                false,
                when,
                says.atLeast(),
                Objects.requireNonNullElseGet(says.reason(), () -> LeftOpenText.QUESTION.filled(slot.text())),
                EVIDENCE,
                List.of(),
                Compiler.named(actions, says.actions(), at + "/actions"),
                says.situation() == null ? null : situations.find(says.situation(), at + "/situation"),
                reach.of(when));
    }

    private List<Formula> signs(List<Raise> rules) {
        BitSet asking = new BitSet();
        danger.forEach(slot -> asking.set(slot.index()));
        return rules.stream()
                .filter(rule -> rule.step() == SIGN && reach.compares(rule.when(), asking))
                .map(Raise::when)
                .toList();
    }

    private static Formula any(Stream<? extends Formula> parts) {
        return new Formula.Any(parts.toArray(Formula[]::new));
    }
}
