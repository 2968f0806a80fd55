package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.ItemSubject;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.scales.definition.ScoreRange;

/** Makes conditions of drawn numbers, each of which some answers make true and others false. */
final class SketchedConditions {
    private static final ScoreRange POINTS = new ScoreRange(0, 3);

    private final boolean rising;
    private final List<Item> items;
    private final List<Finding> findings = new ArrayList<>();
    private final Scores scores;

    /**
     * Conditions on some items.
     *
     * @param rising whether a worse answer may only make them hold
     */
    SketchedConditions(boolean rising, List<Item> items) {
        this.rising = rising;
        this.items = items;
        this.scores = new Scores(items);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Adds a finding on the first items, so that it can be used as soon as they have been asked. */
    void finding(Draws draws) {
        int known = 1 + draws.below(items.size());
        findings.add(new Finding("finding-" + (findings.size() + 1), condition(draws, known, 2)));
    }

    /** A condition on the first items, and on findings and scores that need no later ones. */
    Condition condition(Draws draws, int known, int depth) {
        return switch (depth == 0 ? 0 : draws.below(10)) {
            case 1 -> Condition.all(parts(draws, known, depth));
            case 2 -> Condition.any(parts(draws, known, depth));
            case 3 -> rising ? leaf(draws, known) : Condition.not(condition(draws, known, depth - 1));
            case 4, 5 -> score(draws, known);
            case 6, 7 -> finding(draws, known);
            default -> leaf(draws, known);
        };
    }

    private Condition[] parts(Draws draws, int known, int depth) {
        return IntStream.range(0, draws.oneIn(4) ? 3 : 2)
                .mapToObj(i -> condition(draws, known, depth - 1))
                .toArray(Condition[]::new);
    }

    private Condition leaf(Draws draws, int known) {
        Item item = items.get(draws.below(known));
        return !rising && draws.oneIn(6) ? Condition.answered(item.id()) : comparison(draws, item);
    }

    private Condition finding(Draws draws, int known) {
        List<Finding> settled = findings.stream()
                .filter(finding -> reads(finding.when()).allMatch(item -> item < known))
                .toList();
        return settled.isEmpty()
                ? leaf(draws, known)
                : Condition.finding(draws.of(settled).id());
    }

    private Condition score(Draws draws, int known) {
        List<Scores.Known> complete = scores.all().stream()
                .filter(score -> score.items().stream().allMatch(item -> item < known))
                .toList();
        if (complete.isEmpty()) {
            return leaf(draws, known);
        }
        Scores.Known score = draws.of(complete);
        return number(draws, score.subject(), score.range(), Order.RISING);
    }

    /** The places of the items that a condition reads. */
    IntStream reads(Condition condition) {
        return switch (condition) {
            case OfItem comparison -> places(comparison.item());
            case Answered(String item) -> places(item);
            case OfScore comparison -> scores.of(comparison).items().stream().mapToInt(item -> item);
            case OfFinding(String id) ->
                findings.stream().filter(finding -> finding.id().equals(id)).flatMapToInt(one -> reads(one.when()));
            case All all -> readsOfParts(all);
            case Any any -> readsOfParts(any);
            case Not not -> readsOfParts(not);
        };
    }

    private IntStream readsOfParts(Condition condition) {
        return condition.parts().stream().flatMapToInt(this::reads);
    }

    private IntStream places(String item) {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).id().equals(item));
    }

    /** A comparison of the answer to one item. */
    Condition comparison(Draws draws, Item item) {
        ItemSubject subject = Condition.item(item.id());
        return switch (item.kind()) {
            case SINGLE -> single(draws, subject, item);
            case MULTI -> multi(draws, subject, item);
            case NUMBER -> number(draws, subject, bounds(item), Objects.requireNonNull(item.order()));
            case SCALE -> number(draws, subject, POINTS, Order.RISING);
        };
    }

    private static ScoreRange bounds(Item item) {
        return new ScoreRange(Objects.requireNonNull(item.min()), Objects.requireNonNull(item.max()));
    }

    private Condition multi(Draws draws, ItemSubject subject, Item item) {
        Condition has = subject.has(draws.of(item.options()).id());
        return rising && item.order() == Order.FALLING ? Condition.not(has) : has;
    }

    private Condition single(Draws draws, ItemSubject subject, Item item) {
        List<String> options = item.options().stream().map(Option::id).toList();
        int last = options.size() - 1;
        int form = rising ? item.order() == Order.RISING ? 2 : 3 : draws.below(item.order() == Order.NONE ? 2 : 4);
        return switch (form) {
            case 0 -> subject.is(draws.of(options));
            case 1 -> subject.in(properPart(draws, options));
            case 2 -> subject.from(options.get(1 + draws.below(last)));
            default -> subject.upTo(options.get(draws.below(last)));
        };
    }

    private static String[] properPart(Draws draws, List<String> options) {
        int bits = 1 + draws.below((1 << options.size()) - 2);
        return IntStream.range(0, options.size())
                .filter(i -> (bits >> i & 1) != 0)
                .mapToObj(options::get)
                .toArray(String[]::new);
    }

    private Condition number(Draws draws, Condition.Subject subject, ScoreRange range, Order order) {
        int width = range.to() - range.from();
        boolean above = rising ? order == Order.RISING : !draws.oneIn(2);
        return above
                ? subject.atLeast(range.from() + 1 + draws.below(width))
                : subject.atMost(range.from() + draws.below(width));
    }
}
