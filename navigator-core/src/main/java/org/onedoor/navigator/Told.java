package org.onedoor.navigator;

import java.util.List;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;

/** How much of what was asked was answered. */
final class Told {
    private final Facts facts;
    private final List<Slot> asked;

    Told(Plan plan, Facts facts) {
        this.facts = facts;
        this.asked = plan.slots().stream()
                .filter(slot -> facts.isAsked(slot.index()))
                .filter(slot -> facts.code(slot.index()) != Slot.OPEN)
                .toList();
    }

    Completeness completeness() {
        return new Completeness(answered(asked), asked.size());
    }

    /** Whether at least half of the questions were answered that are neither about danger nor about who asks. */
    boolean half() {
        List<Slot> telling = asked.stream()
                .filter(slot -> !slot.item().danger() && !tellsWho(slot))
                .toList();
        return 2 * answered(telling) >= telling.size();
    }

    private int answered(List<Slot> slots) {
        return (int) slots.stream()
                .filter(slot -> Slot.isAnswer(facts.code(slot.index())))
                .count();
    }

    private static boolean tellsWho(Slot slot) {
        List<Option> options = slot.item().options();
        return options.stream().anyMatch(option -> option.ages() != null || option.audience() != null);
    }
}
