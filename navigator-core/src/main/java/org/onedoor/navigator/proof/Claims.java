package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Order;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.navigator.plan.Sum;

/** What the laws say of the parts of one navigator. */
final class Claims {
    /** How many danger questions may have to be answered, one opening the next, before one leads out. */
    private static final int LONGEST_WAY = 3;

    private final Plan plan;
    private final Reads reads;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(Plan plan) {
        this.plan = plan;
        this.reads = new Reads(plan);
    }

    static List<Claim> of(Plan plan) {
        Claims claims = new Claims(plan);
        claims.claims.add(new Claim.EndsInAStep());
        plan.slots().forEach(claims::reached);
        plan.written().forEach(claims::reached);
        claims.steps();
        plan.slots().forEach(claims::ordered);
        claims.dangerLeadsOut();
        if (plan.slots().stream().anyMatch(slot -> slot.item().offered())) {
            claims.claims.add(new Claim.OffersNeverLower());
        }
        plan.slots().forEach(claims::hidden);
        plan.guards().stream().map(Plan.Guard::invariant).forEach(invariant -> {
            claims.claims.add(new Claim.InvariantHolds(invariant));
            claims.claims.add(new Claim.InvariantConcernsSomebody(invariant));
        });
        return List.copyOf(claims.claims);
    }

    private void reached(Slot slot) {
        claims.add(new Claim.QuestionComesUp(slot.id()));
        for (AnswerOption option : slot.options()) {
            claims.add(new Claim.OptionComesUp(slot.id(), option.id(), option.answer()));
        }
    }

    private void reached(Raise raise) {
        claims.add(new Claim.RuleComesUp(raise.rule(), raise.danger()));
    }

    private void steps() {
        plan.raises()
                .map(Raise::step)
                .distinct()
                .sorted()
                .map(Claim.StepComesUp::new)
                .filter(claim -> claim.step() > 1)
                .forEach(claims::add);
    }

    private void ordered(Slot slot) {
        List<OtherAnswer> changes = new ArrayList<>(rising(slot));
        if (slot.kind() == ItemKind.MULTI && slot.item().order() != Order.NONE) {
            options(slot);
        }
        if (slot.item().order() == Order.FALLING) {
            Collections.reverse(changes);
        }
        for (int i = 1; i < changes.size(); i++) {
            claims.add(new Claim.WorseNeverLowers(slot.id(), changes.get(i - 1), changes.get(i), List.of()));
        }
    }

    /** The answers from the smallest on, where the item has an order and is no multiple choice. */
    private List<OtherAnswer> rising(Slot slot) {
        if (slot.kind() != ItemKind.SCALE && slot.item().order() == Order.NONE) {
            return List.of();
        }
        return switch (slot.kind()) {
            case SINGLE -> answers(slot);
            case MULTI -> List.of();
            case NUMBER -> numbers(slot).map(number -> to(slot, number)).toList();
            case SCALE -> byPoints(slot);
        };
    }

    /** The numbers on both sides of each bound. */
    private Stream<Integer> numbers(Slot slot) {
        NavigableSet<Integer> bounds = new TreeSet<>();
        plan.formulas()
                .forEach(formula -> reads.leaves(formula).forEach(leaf -> leaf.boundsInto(bounds, slot.index())));
        return Stream.concat(
                        Stream.of(slot.min(), slot.max()),
                        bounds.stream().flatMap(bound -> Stream.of(bound - 1, bound)))
                .filter(number -> number >= slot.min() && number <= slot.max())
                .distinct()
                .sorted();
    }

    private static OtherAnswer to(Slot slot, int code) {
        return new OtherAnswer.To(slot.id(), slot.decode(code));
    }

    private static List<OtherAnswer> answers(Slot slot) {
        return slot.options().stream()
                .map(option -> (OtherAnswer) new OtherAnswer.To(slot.id(), option.answer()))
                .toList();
    }

    /** A scale item gets worse as its points rise; when it counts in no score, as its values do. */
    private List<OtherAnswer> byPoints(Slot slot) {
        List<Sum.Part> parts = plan.formulas()
                .flatMap(formula -> reads.leaves(formula).stream())
                .flatMap(leaf -> leaf instanceof Formula.SumAtLeast sum
                        ? Arrays.stream(sum.sum().parts())
                        : Stream.of())
                .filter(part -> part.slot() == slot.index())
                .toList();
        Comparator<Integer> order = parts.isEmpty()
                ? Comparator.naturalOrder()
                : Comparator.comparingInt(code -> parts.getFirst().pointsOf(code));
        List<Integer> codes =
                Arrays.stream(Variables.codes(slot)).boxed().sorted(order).toList();
        boolean agreed = parts.stream()
                .allMatch(part -> IntStream.range(1, codes.size())
                        .allMatch(i -> part.pointsOf(codes.get(i - 1)) <= part.pointsOf(codes.get(i))));
        return agreed ? codes.stream().map(code -> to(slot, code)).toList() : List.of();
    }

    /** One option more, where none that stands alone is chosen. */
    private void options(Slot slot) {
        List<String> alone = slot.options().stream()
                .filter(AnswerOption::exclusive)
                .map(AnswerOption::id)
                .toList();
        for (AnswerOption option : slot.options()) {
            OtherAnswer fewer = new OtherAnswer.Choosing(slot.id(), option.id(), false);
            OtherAnswer more = new OtherAnswer.Choosing(slot.id(), option.id(), true);
            boolean rising = slot.item().order() == Order.RISING;
            if (!option.exclusive()) {
                claims.add(new Claim.WorseNeverLowers(slot.id(), rising ? fewer : more, rising ? more : fewer, alone));
            }
        }
    }

    private void dangerLeadsOut() {
        plan.dangerRules().forEach(rule -> claims.add(new Claim.DangerEndsInSix(rule.rule())));
        for (Slot slot : danger().toList()) {
            claims.add(new Claim.DangerQuestionLeadsOut(slot.id(), ways(slot, LONGEST_WAY)));
            claims.add(new Claim.PassedDangerShowsCrisis(slot.id()));
            danger().filter(other -> opens(slot, other))
                    .forEach(other -> claims.add(new Claim.PassedDangerHidesNothing(slot.id(), other.id())));
            claims.add(new Claim.PassedDangerIsNotMilder(slot.id(), everyAnswer(slot)));
            claims.add(new Claim.OpenDangerIsPrompt(slot.id()));
            signs().forEach(rule -> claims.add(new Claim.OpenDangerBesideSigns(slot.id(), rule.rule())));
        }
    }

    /** The rules by which another answer about danger asks for a person. */
    private Stream<Raise> signs() {
        return plan.rules().stream()
                .filter(rule -> rule.step() == Claim.Open.PROMPT)
                .filter(rule -> reads.leaves(rule.when()).stream().anyMatch(this::comparesDanger));
    }

    private boolean comparesDanger(Formula leaf) {
        return !(leaf instanceof Formula.SumAtLeast)
                && reads.slots(leaf).stream()
                        .anyMatch(slot -> plan.slots().get(slot).item().danger());
    }

    private boolean opens(Slot slot, Slot other) {
        Formula gate = plan.enableWhen()[other.index()];
        return gate != null && reads.slots(gate).get(slot.index());
    }

    private List<OtherAnswer> everyAnswer(Slot slot) {
        return slot.kind() == ItemKind.NUMBER
                ? numbers(slot).map(number -> to(slot, number)).toList()
                : answers(slot);
    }

    /** Answers that may lead out: to the question itself, then to danger questions that it opens, one after the other. */
    private List<List<OtherAnswer>> ways(Slot slot, int length) {
        List<List<OtherAnswer>> on = new ArrayList<>(List.of(List.of()));
        if (length > 1) {
            danger().filter(other -> opens(slot, other)).forEach(other -> on.addAll(ways(other, length - 1)));
        }
        List<List<OtherAnswer>> ways = new ArrayList<>();
        for (List<OtherAnswer> rest : on) {
            for (OtherAnswer answer : everyAnswer(slot)) {
                ways.add(Stream.concat(Stream.of(answer), rest.stream()).toList());
            }
        }
        return ways;
    }

    private Stream<Slot> danger() {
        return plan.slots().stream().filter(slot -> slot.item().danger());
    }

    private void hidden(Slot slot) {
        if (plan.enableWhen()[slot.index()] == null) {
            return;
        }
        List<String> rules = plan.raises()
                .filter(raise -> raise.touches().get(slot.index()))
                .map(Raise::rule)
                .toList();
        List<String> items = plan.slots().stream()
                .filter(other -> opens(slot, other))
                .map(Slot::id)
                .toList();
        for (List<OtherAnswer> pair : pairs(slot)) {
            claims.add(new Claim.HiddenNeverCounts(slot.id(), pair.getFirst(), pair.getLast(), rules, items));
        }
    }

    /** Pairs of answers that together connect all of them. */
    private List<List<OtherAnswer>> pairs(Slot slot) {
        if (slot.kind() == ItemKind.MULTI) {
            return slot.options().stream()
                    .map(option -> List.<OtherAnswer>of(
                            new OtherAnswer.Choosing(slot.id(), option.id(), false),
                            new OtherAnswer.Choosing(slot.id(), option.id(), true)))
                    .toList();
        }
        OtherAnswer passed = new OtherAnswer.To(slot.id(), Answer.skipped());
        return everyAnswer(slot).stream().map(answer -> List.of(passed, answer)).toList();
    }
}
