package org.onedoor.navigator;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.Truth;

/** What a plan's rules say about the facts. */
final class Conclusion {
    /** The first step at which a person assesses what is needed. */
    private static final int ASSESSED = 4;

    private final Plan plan;
    private final Facts facts;
    private final BitSet passed;

    Conclusion(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        this.passed = facts.passed();
    }

    Result result() {
        List<Raise> held = plan.raises().filter(this::holds).toList();
        List<Raise> strongest = held.stream()
                .sorted(Comparator.comparingInt(Raise::step).reversed())
                .toList();
        StepOfNeed step = StepOfNeed.of(facts.step());
        return new Result(
                step,
                facts.danger(),
                crisis(),
                strongest.stream().map(Conclusion::reason).toList(),
                held.stream().map(Raise::rule).toList(),
                topics(held),
                circumstances(),
                strongest.stream()
                        .flatMap(raise -> raise.actions().stream())
                        .distinct()
                        .toList(),
                open(step),
                new Told(plan, facts).completeness(),
                canTell(held),
                stepText(step, strongest),
                contacts(strongest));
    }

    /**
     * An emergency, and what an answer asks a person to assess, is certain enough. Anything less is a finding only when at least half
     * of the questions that tell more than danger were answered.
     */
    private boolean canTell(List<Raise> held) {
        boolean answered = held.stream()
                .anyMatch(raise -> raise.step() >= ASSESSED && !plan.leftOpen().contains(raise));
        return answered || new Told(plan, facts).half();
    }

    private static List<String> contacts(List<Raise> strongest) {
        return strongest.stream()
                .flatMap(raise -> Stream.ofNullable(raise.situation()))
                .flatMap(situation -> situation.contacts().stream())
                .distinct()
                .toList();
    }

    private static Reason reason(Raise raise) {
        return new Reason(raise.rule(), StepOfNeed.of(raise.step()), raise.danger(), raise.reason(), raise.evidence());
    }

    private boolean holds(Raise raise) {
        return facts.truth(raise.when()) == Truth.TRUE;
    }

    private StepText stepText(StepOfNeed step, List<Raise> strongest) {
        return strongest.stream()
                .takeWhile(raise -> raise.step() == step.number())
                .flatMap(raise -> Stream.ofNullable(raise.situation()))
                .findFirst()
                .map(situation -> new StepText(step.number(), situation.title(), situation.text(), situation.now()))
                .orElseGet(() -> stepText(step));
    }

    private StepText stepText(StepOfNeed step) {
        return plan.definition().steps().stream()
                .filter(text -> text.step() == step.number())
                .findFirst()
                .orElseThrow();
    }

    private List<Topic> topics(List<Raise> held) {
        Set<String> ids = new HashSet<>();
        held.forEach(raise -> raise.topics().forEach(topic -> ids.add(topic.id())));
        chosen().flatMap(option -> Stream.ofNullable(option.topic())).forEach(ids::add);
        return plan.definition().topics().stream()
                .filter(topic -> ids.contains(topic.id()))
                .toList();
    }

    /** What the first chosen options that tell it say of the visitor. */
    Circumstances circumstances() {
        return new Circumstances(first(Option::ages), first(Option::audience));
    }

    private <T> @Nullable T first(Function<Option, @Nullable T> told) {
        return chosen().flatMap(option -> Stream.ofNullable(told.apply(option)))
                .findFirst()
                .orElse(null);
    }

    private Stream<Option> chosen() {
        return plan.slots().stream()
                .filter(slot -> Slot.isAnswer(facts.code(slot.index())))
                .flatMap(slot -> slot.chosen(facts.code(slot.index())));
    }

    /** In danger, and when what was passed over could hide it. */
    boolean crisis() {
        return facts.danger() || passedDanger() || (!passed.isEmpty() && (hiddenDanger() || dangerCouldHold()));
    }

    boolean signOfDanger() {
        return crisis()
                || plan.written()
                        .filter(raise -> raise.step() > StepOfNeed.TALK.number() && holds(raise))
                        .anyMatch(plan::asksDanger);
    }

    private boolean passedDanger() {
        return passed.stream().anyMatch(slot -> plan.slots().get(slot).item().danger());
    }

    /**
     * Whether passing over something has hidden a question about danger that would be asked in doubt. It is then as open as one
     * that was passed over itself, also where other answers keep its danger rule from holding: they may be mistaken.
     */
    private boolean hiddenDanger() {
        Facts doubt = facts.inDoubt();
        return plan.slots().stream()
                .filter(slot -> slot.item().danger())
                .anyMatch(slot -> !facts.isAsked(slot.index()) && doubt.isAsked(slot.index()));
    }

    private boolean dangerCouldHold() {
        return couldStillHold(plan.dangerRules().stream()).findAny().isPresent();
    }

    /** The rules that do not hold, but could if what was passed over were answered. */
    private Stream<Raise> couldStillHold(Stream<Raise> rules) {
        Prospect prospect = new Prospect(plan, facts);
        return rules.filter(rule -> rule.touches().intersects(passed) && !holds(rule))
                .filter(rule -> prospect.couldHold(rule.when()));
    }

    private Open open(StepOfNeed step) {
        if (passed.isEmpty()) {
            return new Open(step, List.of());
        }
        List<Raise> possible = couldStillHold(plan.raises().filter(rule -> rule.step() > step.number()))
                .toList();
        int highest = possible.stream().mapToInt(Raise::step).max().orElse(step.number());
        BitSet deciding = new BitSet();
        possible.stream().filter(rule -> rule.step() == highest).forEach(rule -> deciding.or(rule.touches()));
        deciding.and(passed);
        List<String> items =
                deciding.stream().mapToObj(slot -> plan.slots().get(slot).id()).toList();
        return new Open(StepOfNeed.of(highest), items);
    }
}
