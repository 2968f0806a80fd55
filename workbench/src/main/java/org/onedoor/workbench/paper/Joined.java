package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.Condition;

/** Statements put together as shortly as they can be said. */
final class Joined {
    private Joined() {}

    static Statement all(List<Statement> statements) {
        List<Statement> flat = new ArrayList<>();
        statements.stream()
                .flatMap(statement -> statement instanceof Statement.All(List<Statement> parts)
                        ? parts.stream()
                        : Stream.of(statement))
                .distinct()
                .forEach(statement -> mergeLacks(flat, statement));
        flat.removeIf(statement -> statement instanceof Statement.Answered(int question) && needed(flat, question));
        return flat.size() == 1 ? flat.getFirst() : new Statement.All(flat);
    }

    static Statement any(List<Statement> statements) {
        List<Statement> flat = new ArrayList<>();
        statements.stream()
                .flatMap(statement -> statement instanceof Statement.Any(List<Statement> parts)
                        ? parts.stream()
                        : Stream.of(statement))
                .distinct()
                .forEach(statement -> mergeChosen(flat, statement));
        return flat.size() == 1 ? flat.getFirst() : new Statement.Any(flat);
    }

    /** Whether another statement says that the question has an answer. */
    private static boolean needed(List<Statement> statements, int question) {
        return statements.stream().anyMatch(statement -> answerTo(statement).equals(OptionalInt.of(question)));
    }

    private static OptionalInt answerTo(Statement statement) {
        return switch (statement) {
            case Statement.Chosen chosen -> OptionalInt.of(chosen.question());
            case Statement.Lacks lacks -> OptionalInt.of(lacks.question());
            case Statement.Between between -> OptionalInt.of(between.question());
            default -> OptionalInt.empty();
        };
    }

    private static void mergeChosen(List<Statement> statements, Statement next) {
        for (int i = 0; i < statements.size(); i++) {
            if (next instanceof Statement.Chosen(int asked, List<Integer> more, Statement.Span how)
                    && how == Statement.Span.LISTED
                    && statements.get(i)
                            instanceof Statement.Chosen(int question, List<Integer> options, Statement.Span span)
                    && span == how
                    && question == asked) {
                statements.set(i, new Statement.Chosen(question, union(options, more), span));
                return;
            }
        }
        statements.add(next);
    }

    private static void mergeLacks(List<Statement> statements, Statement next) {
        for (int i = 0; i < statements.size(); i++) {
            if (next instanceof Statement.Lacks(int asked, List<Integer> more)
                    && statements.get(i) instanceof Statement.Lacks(int question, List<Integer> options)
                    && question == asked) {
                statements.set(i, new Statement.Lacks(question, union(options, more)));
                return;
            }
        }
        statements.add(next);
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
