package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.Condition;

/** Claims put together as shortly as they can be said. */
final class Joined {
    private Joined() {}

    static Claim all(List<Claim> claims) {
        List<Claim> flat = new ArrayList<>();
        claims.stream()
                .flatMap(claim -> claim instanceof Claim.All(List<Claim> parts) ? parts.stream() : Stream.of(claim))
                .distinct()
                .forEach(claim -> mergeLacks(flat, claim));
        flat.removeIf(claim -> claim instanceof Claim.Answered(int question) && needed(flat, question));
        return flat.size() == 1 ? flat.getFirst() : new Claim.All(flat);
    }

    static Claim any(List<Claim> claims) {
        List<Claim> flat = new ArrayList<>();
        claims.stream()
                .flatMap(claim -> claim instanceof Claim.Any(List<Claim> parts) ? parts.stream() : Stream.of(claim))
                .distinct()
                .forEach(claim -> mergeChosen(flat, claim));
        return flat.size() == 1 ? flat.getFirst() : new Claim.Any(flat);
    }

    /** Whether another claim says that the question has an answer. */
    private static boolean needed(List<Claim> claims, int question) {
        return claims.stream().anyMatch(claim -> answerTo(claim).equals(OptionalInt.of(question)));
    }

    private static OptionalInt answerTo(Claim claim) {
        return switch (claim) {
            case Claim.Chosen chosen -> OptionalInt.of(chosen.question());
            case Claim.Lacks lacks -> OptionalInt.of(lacks.question());
            case Claim.Between between -> OptionalInt.of(between.question());
            default -> OptionalInt.empty();
        };
    }

    private static void mergeChosen(List<Claim> claims, Claim next) {
        for (int i = 0; i < claims.size(); i++) {
            if (next instanceof Claim.Chosen(int asked, List<Integer> more, Claim.Span how)
                    && how == Claim.Span.LISTED
                    && claims.get(i) instanceof Claim.Chosen(int question, List<Integer> options, Claim.Span span)
                    && span == how
                    && question == asked) {
                claims.set(i, new Claim.Chosen(question, union(options, more), span));
                return;
            }
        }
        claims.add(next);
    }

    private static void mergeLacks(List<Claim> claims, Claim next) {
        for (int i = 0; i < claims.size(); i++) {
            if (next instanceof Claim.Lacks(int asked, List<Integer> more)
                    && claims.get(i) instanceof Claim.Lacks(int question, List<Integer> options)
                    && question == asked) {
                claims.set(i, new Claim.Lacks(question, union(options, more)));
                return;
            }
        }
        claims.add(next);
    }

    private static List<Integer> union(List<Integer> some, List<Integer> others) {
        Set<Integer> union = new TreeSet<>(some);
        union.addAll(others);
        return List.copyOf(union);
    }

    /** The parts of which some number must hold, when alternatives are all the ways to take that number of them; or none. */
    static List<Condition> severalOf(List<Condition> alternatives) {
        Set<Set<Condition>> ways = new LinkedHashSet<>();
        Set<Condition> parts = new LinkedHashSet<>();
        for (Condition way : alternatives) {
            if (way instanceof Condition.All(List<Condition> all)) {
                ways.add(new LinkedHashSet<>(all));
                parts.addAll(all);
            }
        }
        int size = ways.isEmpty() ? 0 : ways.iterator().next().size();
        boolean every = size > 1
                && parts.size() > size
                && ways.size() == alternatives.size()
                && ways.stream().allMatch(way -> way.size() == size)
                && ways.size() == choose(parts.size(), size);
        return every ? List.copyOf(parts) : List.of();
    }

    private static long choose(int from, int taken) {
        long ways = 1;
        for (int i = 1; i <= taken && ways < Integer.MAX_VALUE; i++) {
            ways = ways * (from - taken + i) / i;
        }
        return ways;
    }
}
