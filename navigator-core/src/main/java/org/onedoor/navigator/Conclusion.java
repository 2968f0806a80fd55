package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;

/** What a plan's rules say about the facts. */
final class Conclusion {
    private final Plan plan;
    private final Facts facts;

    Conclusion(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
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
                strongest.stream().map(Raise::reason).toList(),
                held.stream().map(raise -> raise.reason().rule()).toList(),
                topics(held),
                strongest.stream()
                        .flatMap(raise -> raise.actions().stream())
                        .distinct()
                        .toList(),
                open(step),
                stepText(step));
    }

    private boolean holds(Raise raise) {
        return facts.truth(raise.when()) == Truth.TRUE;
    }

    private StepText stepText(StepOfNeed step) {
        return plan.definition().steps().stream()
                .filter(text -> text.step() == step.number())
                .findFirst()
                .orElseThrow();
    }

    private List<Topic> topics(List<Raise> held) {
        Set<String> ids = new LinkedHashSet<>();
        held.forEach(raise -> raise.topics().forEach(topic -> ids.add(topic.id())));
        chosen(Option::topic).forEach(ids::add);
        return plan.definition().topics().stream()
                .filter(topic -> ids.contains(topic.id()))
                .toList();
    }

    /** The visitor's age: what the first chosen option that tells it says. */
    Optional<AgeRange> ages() {
        return chosen(Option::ages).findFirst();
    }

    private <T> Stream<T> chosen(Function<Option, T> property) {
        return plan.slots().stream()
                .filter(slot -> Slot.isAnswer(facts.code(slot.index())))
                .flatMap(slot -> slot.chosen(facts.code(slot.index())))
                .map(property)
                .filter(java.util.Objects::nonNull);
    }

    /** In danger, and when what was passed over could hide it. */
    boolean crisis() {
        return passedDanger() || facts.danger() || hiddenDanger();
    }

    private boolean passedDanger() {
        return plan.slots().stream().anyMatch(slot -> slot.item().danger() && Slot.isPassed(facts.code(slot.index())));
    }

    private boolean hiddenDanger() {
        Prospect prospect = new Prospect(plan, facts);
        return plan.dangerRules().stream().anyMatch(rule -> decidedBy(rule, prospect));
    }

    /** Whether answering what was passed over could make a rule hold that does not. */
    private boolean decidedBy(Raise rule, Prospect prospect) {
        return !holds(rule) && !passed(rule).isEmpty() && prospect.couldHold(rule.when());
    }

    private List<String> passed(Raise rule) {
        return rule.touches().stream()
                .filter(slot -> Slot.isPassed(facts.code(slot)))
                .mapToObj(slot -> plan.slots().get(slot).id())
                .toList();
    }

    private Open open(StepOfNeed step) {
        Prospect prospect = new Prospect(plan, facts);
        List<Raise> possible = plan.raises()
                .filter(rule -> rule.step() > step.number() && decidedBy(rule, prospect))
                .toList();
        int highest = possible.stream().mapToInt(Raise::step).max().orElse(step.number());
        Set<String> items = new LinkedHashSet<>();
        possible.stream().filter(rule -> rule.step() == highest).forEach(rule -> items.addAll(passed(rule)));
        return new Open(StepOfNeed.of(highest), new ArrayList<>(items));
    }
}
