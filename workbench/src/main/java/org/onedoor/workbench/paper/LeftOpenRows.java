package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.LeftOpen;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.workbench.paper.PaperForm.Row;

/** The rows for questions about danger that were left open, which nobody writes and the program adds to every navigator. */
final class LeftOpenRows {
    private static final int SIGN = 4;
    private static final int BESIDE_SIGNS = 5;

    private final NavigatorDefinition navigator;
    private final Function<Condition, Statement> onPaper;

    /**
     * Prepares the rows.
     *
     * @param onPaper how a condition that holds is seen on the paper
     */
    LeftOpenRows(NavigatorDefinition navigator, Function<Condition, Statement> onPaper) {
        this.navigator = navigator;
        this.onPaper = onPaper;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Statement> open = new ArrayList<>();
        for (int i = 0; i < navigator.items().size(); i++) {
            Item item = navigator.items().get(i);
            if (item.danger()) {
                Statement leftOpen = new Statement.LeftOpen(i + 1);
                open.add(leftOpen);
                LeftOpen says = Objects.requireNonNullElse(item.leftOpen(), LeftOpen.PROMPT);
                rows.add(new Row(says.atLeast(), "left-open-" + item.id(), leftOpen, says.reason()));
            }
        }
        List<Statement> signs = navigator.rules().stream()
                .filter(rule -> rule.atLeast() == SIGN && comparesDanger(rule.when()))
                .map(Rule::when)
                .map(onPaper)
                .toList();
        if (!open.isEmpty() && !signs.isEmpty()) {
            Statement both = Joined.all(List.of(Joined.any(open), Joined.any(signs)));
            rows.add(new Row(BESIDE_SIGNS, "left-open-beside-signs", both, null));
        }
        return rows.stream().filter(row -> row.step() > 1).toList();
    }

    private boolean comparesDanger(Condition condition) {
        return switch (condition) {
            case OfItem item -> isDanger(item.item());
            case Condition.Answered(String item) -> isDanger(item);
            case OfFinding(String id) -> comparesDanger(finding(id));
            default -> condition.parts().stream().anyMatch(this::comparesDanger);
        };
    }

    private boolean isDanger(String id) {
        return navigator.items().stream().anyMatch(item -> item.id().equals(id) && item.danger());
    }

    private Condition finding(String id) {
        return navigator.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(Finding::when)
                .findFirst()
                .orElseThrow();
    }
}
