package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers that a navigator and a walk are made of.
 *
 * @param items a list for each item of the navigator
 * @param findings a list for each finding
 * @param rules a list for each rule
 * @param moves the walk
 */
record Numbers(
        List<List<Integer>> items, List<List<Integer>> findings, List<List<Integer>> rules, List<Integer> moves) {

    private static final int BELOW = 60;
    private static final int MOST_ITEMS = 8;
    private static final int MOST_FINDINGS = 3;
    private static final int MOST_RULES = 6;
    private static final int OF_AN_ITEM = 24;
    private static final int OF_A_FINDING = 12;
    private static final int OF_A_RULE = 20;
    private static final int LONGEST_WALK = 30;
    private static final int SHORT_WALK = 4;

    static Numbers draw(Random random) {
        return new Numbers(
                lists(random, 1 + random.nextInt(MOST_ITEMS), OF_AN_ITEM),
                lists(random, random.nextInt(MOST_FINDINGS + 1), OF_A_FINDING),
                lists(random, random.nextInt(MOST_RULES + 1), OF_A_RULE),
                list(random, random.nextInt(LONGEST_WALK + 1), Walk.END));
    }

    private static List<List<Integer>> lists(Random random, int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> list(random, length, BELOW))
                .toList();
    }

    private static List<Integer> list(Random random, int length, int below) {
        return random.ints(length, 0, below).boxed().toList();
    }

    Walk walk() {
        return new Walk(moves);
    }

    Sketch sketch(boolean rising) {
        return new Sketch(rising, items, findings, rules);
    }

    Numbers withoutMoves() {
        return withMoves(List.of());
    }

    Numbers onlyMoves() {
        return new Numbers(List.of(), List.of(), List.of(), moves);
    }

    private Numbers withItems(List<List<Integer>> other) {
        return new Numbers(other, findings, rules, moves);
    }

    private Numbers withFindings(List<List<Integer>> other) {
        return new Numbers(items, other, rules, moves);
    }

    private Numbers withRules(List<List<Integer>> other) {
        return new Numbers(items, findings, other, moves);
    }

    private Numbers withMoves(List<Integer> other) {
        return new Numbers(items, findings, rules, other);
    }

    int parts() {
        return items.size() + findings.size() + rules.size();
    }

    int length() {
        return Stream.of(items, findings, rules)
                .flatMap(List::stream)
                .mapToInt(List::size)
                .sum();
    }

    long sum() {
        Stream<Integer> all =
                Stream.of(items, findings, rules).flatMap(List::stream).flatMap(List::stream);
        return Stream.concat(all, moves.stream()).mapToLong(number -> number).sum();
    }

    /** Simpler ones, the boldest first: fewer moves, fewer parts, shorter lists, smaller numbers. */
    Stream<Numbers> simpler() {
        return Stream.of(
                        fewer(),
                        shorter(),
                        each(moves, Numbers::simplerMove).map(this::withMoves),
                        withoutChange(),
                        each(items, Numbers::smaller).map(this::withItems),
                        each(rules, Numbers::smaller).map(this::withRules),
                        each(findings, Numbers::smaller).map(this::withFindings),
                        Stream.of(fewer(), shorter()).flatMap(all -> all).flatMap(Numbers::byAnotherMove))
                .flatMap(simpler -> simpler);
    }

    private Stream<Numbers> fewer() {
        return Stream.of(
                        cut(moves).map(this::withMoves),
                        cut(items).filter(left -> !left.isEmpty()).map(this::withItems),
                        withoutItemAndMove(),
                        cut(rules).map(this::withRules),
                        cut(findings).map(this::withFindings))
                .flatMap(fewer -> fewer);
    }

    private Stream<Numbers> shorter() {
        return Stream.of(
                        each(items, Numbers::shorter).map(this::withItems),
                        each(rules, Numbers::shorter).map(this::withRules),
                        each(findings, Numbers::shorter).map(this::withFindings))
                .flatMap(shorter -> shorter);
    }

    /** In a short walk, the same with one move made otherwise, where what is simpler asks for another answer. */
    private Stream<Numbers> byAnotherMove() {
        return moves.size() > SHORT_WALK
                ? Stream.of()
                : each(moves, Numbers::otherAnswers).map(this::withMoves);
    }

    private static Stream<Integer> otherAnswers(int move) {
        IntStream small = IntStream.range(0, MOST_ITEMS);
        return IntStream.concat(small, IntStream.of(Walk.SKIP))
                .filter(other -> other != move)
                .boxed();
    }

    /** Answers at once what was changed to, instead of changing to it. */
    private Stream<Numbers> withoutChange() {
        return IntStream.range(0, moves.size())
                .filter(change -> Walk.kind(moves.get(change)) == Walk.CHANGE)
                .boxed()
                .flatMap(change -> IntStream.rangeClosed(1, change)
                        .map(given -> moves.get(change) % Walk.MILLION / given)
                        .boxed()
                        .flatMap(answer -> IntStream.range(0, change).mapToObj(at -> {
                            List<Integer> fewer = new ArrayList<>(without(moves, change, 1));
                            fewer.set(at, answer);
                            return withMoves(List.copyOf(fewer));
                        })));
    }

    /** A question less, and the move that was made at it, whichever that was. */
    private Stream<Numbers> withoutItemAndMove() {
        return items.size() < 2
                ? Stream.of()
                : IntStream.range(0, items.size())
                        .mapToObj(item -> withItems(without(items, item, 1)))
                        .flatMap(fewer -> IntStream.range(0, moves.size())
                                .mapToObj(move -> fewer.withMoves(without(moves, move, 1))));
    }

    /** Every way to cut a piece out, long pieces first. */
    private static <T> Stream<List<T>> cut(List<T> whole) {
        return IntStream.iterate(whole.size(), length -> length > 0, length -> length == 3 ? 2 : length / 2)
                .boxed()
                .flatMap(length ->
                        IntStream.rangeClosed(0, whole.size() - length).mapToObj(from -> without(whole, from, length)));
    }

    private static <T> List<T> without(List<T> whole, int from, int length) {
        List<T> left = new ArrayList<>(whole.subList(0, from));
        left.addAll(whole.subList(from + length, whole.size()));
        return List.copyOf(left);
    }

    /** One of the elements made simpler. */
    private static <T> Stream<List<T>> each(List<T> whole, Simpler<T> simpler) {
        return IntStream.range(0, whole.size())
                .boxed()
                .flatMap(i -> simpler.than(whole.get(i)).map(other -> {
                    List<T> changed = new ArrayList<>(whole);
                    changed.set(i, other);
                    return List.copyOf(changed);
                }));
    }

    @FunctionalInterface
    private interface Simpler<T> {
        Stream<T> than(T value);
    }

    private static Stream<List<Integer>> shorter(List<Integer> list) {
        return IntStream.iterate(0, length -> length < list.size(), length -> (length + list.size() + 1) / 2)
                .mapToObj(length -> list.subList(0, length));
    }

    private static Stream<List<Integer>> smaller(List<Integer> list) {
        return each(
                list,
                number -> number == 0
                        ? Stream.of()
                        : Stream.of(0, number / 2, number - 1).distinct());
    }

    private static int variants(int kind) {
        return switch (kind) {
            case Walk.SKIP, Walk.DONT_KNOW, Walk.BACK -> 1;
            case Walk.CHANGE -> 48;
            default -> 12;
        };
    }

    /** A small number, of an answer rather than of another kind of move. */
    private static Stream<Integer> simplerMove(int move) {
        return IntStream.of(0, Walk.SKIP, Walk.DONT_KNOW, Walk.BACK, Walk.GO_TO, Walk.CHANGE)
                .flatMap(kind -> IntStream.range(kind, kind + variants(kind)))
                .filter(other -> other < move)
                .boxed();
    }
}
