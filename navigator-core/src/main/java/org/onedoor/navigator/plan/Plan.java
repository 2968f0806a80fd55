package org.onedoor.navigator.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.NavigatorDefinition;

/**
 * A definition with all its references resolved.
 *
 * @param slots the items in the order they are asked
 * @param byId the same by id
 * @param enableWhen when each is asked, by slot; null for always
 * @param findings by index
 * @param rules in the order of the document
 * @param dangerRules in the order of the document
 * @param leftOpen what leaving questions about danger open gives, in the order of the items and, last, beside other signs of danger
 * @param guards the invariants in the order of the document
 * @param touched by slot, the rules and danger rules for which its answer can make a difference, the highest step first
 * @param opened by slot, the slots whose asking depends on its answer, in order
 */
public record Plan(
        NavigatorDefinition definition,
        List<Slot> slots,
        Map<String, Slot> byId,
        @Nullable Formula[] enableWhen,
        Formula[] findings,
        List<Raise> rules,
        List<Raise> dangerRules,
        List<Raise> leftOpen,
        List<Guard> guards,
        List<List<Raise>> touched,
        List<BitSet> opened) {

    /**
     * An invariant with its references resolved.
     *
     * @param when for which answers it speaks, or null for all
     * @param then what is true for them, or null
     */
    public record Guard(
            Invariant invariant,
            @Nullable Formula when,
            @Nullable Formula then) {}

    /** Rules and danger rules. */
    public Stream<Raise> written() {
        return Stream.concat(rules.stream(), dangerRules.stream());
    }

    /** All that raises the step: rules, danger rules and what was left open. */
    public Stream<Raise> raises() {
        return Stream.concat(written(), leftOpen.stream());
    }

    /** Whether it compares the answer to a question about danger itself. */
    public boolean asksDanger(Raise raise) {
        BitSet danger = new BitSet();
        slots.stream().filter(slot -> slot.item().danger()).forEach(slot -> danger.set(slot.index()));
        return new Reach(enableWhen, findings).compares(raise.when(), danger);
    }

    /** Every condition of the document. */
    public Stream<Formula> formulas() {
        Stream<Formula> conditions = Stream.concat(Arrays.stream(enableWhen), Arrays.stream(findings));
        Stream<Formula> guarded = guards.stream().flatMap(guard -> Stream.of(guard.when(), guard.then()));
        return Stream.of(conditions, raises().map(Raise::when), guarded)
                .flatMap(formulas -> formulas)
                .filter(Objects::nonNull);
    }

    /** The same plan, in which what is offered after the result is never asked. */
    public Plan withoutOffers() {
        @Nullable Formula[] gates = enableWhen.clone();
        for (Slot slot : slots) {
            if (slot.item().offered()) {
                gates[slot.index()] = new Formula.Any(new Formula[0]);
            }
        }
        return new Plan(
                definition, slots, byId, gates, findings, rules, dangerRules, leftOpen, guards, touched, opened);
    }

    /** An invariant of the document, resolved. */
    public Guard guard(Invariant invariant) {
        return guards.stream()
                .filter(guard -> guard.invariant().equals(invariant))
                .findFirst()
                .orElseThrow();
    }

    public Slot slot(String item) {
        Slot slot = byId.get(item);
        if (slot == null) {
            throw new IllegalArgumentException("There is no item " + item);
        }
        return slot;
    }
}
