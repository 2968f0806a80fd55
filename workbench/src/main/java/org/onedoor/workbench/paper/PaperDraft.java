package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.workbench.paper.PaperForm.AddUp;
import org.onedoor.workbench.paper.PaperForm.Ask;
import org.onedoor.workbench.paper.PaperForm.Entry;
import org.onedoor.workbench.paper.PaperForm.Points;
import org.onedoor.workbench.paper.PaperForm.Row;
import org.onedoor.workbench.paper.PaperForm.Skip;
import org.onedoor.workbench.paper.PaperForm.Stop;

/** Turns a navigator into a form, entry by entry. */
final class PaperDraft {
    private final Navigator navigator;
    private final List<Item> items;
    private final Statements statements;
    private final PaperMarks marks;
    private final List<Statement> dangers;
    private final List<Rule> rules;
    private final Map<Integer, Set<Integer>> stops = new LinkedHashMap<>();
    private final Set<Statement> totals = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    PaperDraft(Navigator navigator) {
        this.navigator = navigator;
        this.items = navigator.definition().items();
        this.statements = new Statements(navigator);
        this.marks = new PaperMarks(statements, navigator.definition().findings());
        this.dangers = navigator.definition().dangerRules().stream()
                .map(DangerRule::when)
                .flatMap(when -> alternatives(statements.of(when, true)))
                .distinct()
                .toList();
        this.rules = navigator.definition().rules().stream()
                .filter(rule -> rule.atLeast() > 1)
                .sorted(Comparator.comparing(Rule::atLeast)
                        .reversed()
                        .thenComparingInt(rule -> statements.last(statements.of(rule.when(), true))))
                .toList();
    }

    private static Stream<Statement> alternatives(Statement statement) {
        return statement instanceof Statement.Any(List<Statement> parts) ? parts.stream() : Stream.of(statement);
    }

    PaperForm form() {
        collect();
        marks.name();
        Stream<Row> written = rules.stream()
                .map(rule -> new Row(rule.atLeast(), rule.id(), onPaper(rule.when(), true), rule.reason()));
        LeftOpenRows open = new LeftOpenRows(navigator.definition(), condition -> onPaper(condition, true));
        List<Row> rows = Stream.concat(written, open.rows().stream())
                .sorted(Comparator.comparingInt(Row::step).reversed())
                .toList();
        rows.forEach(row -> total(row.statement()));
        marks.atTheEnd().forEach(mark -> total(mark.statement()));
        for (int question = 1; question <= items.size(); question++) {
            marks.after(question).forEach(mark -> total(mark.statement()));
            gatesOf(question).forEach(this::total);
        }
        dangers.forEach(statement -> total(marks.onPaper(statement)));
        for (int from = 1; from <= items.size(); ) {
            from = addBlock(from) + 1;
        }
        entries.addAll(marks.atTheEnd());
        return new PaperForm(navigator, entries, rows);
    }

    private Statement onPaper(Condition condition, boolean holds) {
        return marks.onPaper(statements.of(condition, holds));
    }

    /** Takes note of all that rules, stops and gates use, until nothing is added. */
    private void collect() {
        dangers.forEach(statement -> use(statement, true));
        rules.forEach(rule -> use(statements.of(rule.when(), true), false));
        for (int question = 1; question <= items.size(); question++) {
            Condition gate = gate(question);
            if (gate != null) {
                use(statements.of(gate, !item(question).danger()), true);
            }
        }
        for (Statement danger : dangers) {
            if (danger instanceof Statement.Chosen chosen) {
                stops.computeIfAbsent(chosen.question(), at -> new HashSet<>()).addAll(chosen.options());
            }
        }
    }

    private void use(Statement statement, boolean soon) {
        for (int question : marks.use(statement, soon)) {
            Condition gate = gate(question);
            if (gate != null && marks.needsTick(question)) {
                use(statements.of(gate, false), true);
            }
        }
    }

    private Item item(int question) {
        return items.get(question - 1);
    }

    private @Nullable Condition gate(int question) {
        return item(question).enableWhen();
    }

    private void total(Statement statement) {
        statement
                .leaves()
                .filter(leaf -> leaf instanceof Statement.ScoreFrom || leaf instanceof Statement.ScoreUpTo)
                .map(leaf -> leaf instanceof Statement.ScoreFrom(String scale, String score, int least)
                        ? new Statement.ScoreFrom(scale, score, 0)
                        : leaf)
                .map(leaf -> leaf instanceof Statement.ScoreUpTo(String scale, String score, int most)
                        ? new Statement.ScoreUpTo(scale, score, 0)
                        : leaf)
                .forEach(totals::add);
    }

    private List<Statement> gatesOf(int question) {
        return skips(question, question).stream().map(Skip::statement).toList();
    }

    /** When to pass over questions that all have the same gate. */
    private List<Skip> skips(int from, int to) {
        Condition gate = gate(from);
        if (gate == null) {
            return List.of();
        }
        boolean tick = marks.needsTick(from);
        if (item(from).danger()) {
            return List.of(new Skip(from, to, onPaper(gate, false), false, false));
        }
        Skip unless = new Skip(from, to, onPaper(gate, true), true, false);
        return tick ? List.of(new Skip(from, to, onPaper(gate, false), false, true), unless) : List.of(unless);
    }

    /** Adds questions that are passed over together, and what comes after them; tells the last of them. */
    private int addBlock(int from) {
        int to = from;
        while (after(to).isEmpty() && to < items.size() && goTogether(from, to + 1)) {
            to++;
        }
        entries.addAll(skips(from, to));
        for (int question = from; question <= to; question++) {
            entries.add(new Ask(question, stops.getOrDefault(question, Set.of())));
        }
        entries.addAll(after(to));
        return to;
    }

    private boolean goTogether(int one, int other) {
        Condition gate = gate(one);
        return gate == null
                ? gate(other) == null
                : gate.equals(gate(other))
                        && item(one).danger().equals(item(other).danger())
                        && marks.needsTick(one) == marks.needsTick(other);
    }

    private List<Entry> after(int question) {
        List<Entry> after = new ArrayList<>(totalsAfter(question));
        after.addAll(marks.after(question));
        dangers.stream()
                .filter(statement -> !(statement instanceof Statement.Chosen) && statements.last(statement) == question)
                .map(statement -> new Stop(marks.onPaper(statement)))
                .forEach(after::add);
        return after;
    }

    private List<AddUp> totalsAfter(int question) {
        return totals.stream()
                .filter(total -> statements.last(total) == question)
                .map(this::addUp)
                .sorted(Comparator.comparing(AddUp::scale)
                        .thenComparing(AddUp::score)
                        .thenComparing(AddUp::most))
                .toList();
    }

    private AddUp addUp(Statement total) {
        return switch (total) {
            case Statement.ScoreFrom(String scale, String score, int least) ->
                new AddUp(scale, score, false, points(scale, score));
            case Statement.ScoreUpTo(String scale, String score, int most) ->
                new AddUp(scale, score, true, points(scale, score));
            default -> throw new IllegalArgumentException("not a score");
        };
    }

    private List<Points> points(String scale, String score) {
        return statements.points(scale, score);
    }
}
