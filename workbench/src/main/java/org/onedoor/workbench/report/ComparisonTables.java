package org.onedoor.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.workbench.simulation.Comparison;
import org.onedoor.workbench.simulation.Comparison.RegionChange;
import org.onedoor.workbench.simulation.Difference;
import org.onedoor.workbench.simulation.Flow;
import org.onedoor.workbench.simulation.Share;

/** The tables of a comparison. */
final class ComparisonTables {
    private static final int BRIEF = 25;

    private final Comparison comparison;
    private final EnglishNames before;
    private final EnglishNames after;

    ComparisonTables(Comparison comparison, EnglishNames before, EnglishNames after) {
        this.comparison = comparison;
        this.before = before;
        this.after = after;
    }

    List<Table> tables() {
        return List.of(steps(), matrix(), changes(), rules(), regions(), services());
    }

    private Table steps() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StepOfNeed step : StepOfNeed.values()) {
            Difference difference = comparison.at(step);
            rows.add(List.of(
                    Cell.text(before.step(step)),
                    Cell.share(of(comparison.before(), step)),
                    Cell.share(of(comparison.after(), step)),
                    Cell.change(difference),
                    Cell.error(difference)));
        }
        return new Table(
                "steps", "Steps of need", List.of("step", "before", "after", "change", "standard error"), 1, 6, rows);
    }

    private static Share of(Flow flow, StepOfNeed step) {
        return Objects.requireNonNull(flow.steps().get(step));
    }

    /** Who went from which step to which; those who stayed are on the diagonal. */
    private Table matrix() {
        List<String> columns = new ArrayList<>(List.of("from \\ to"));
        Stream.of(StepOfNeed.values()).forEach(step -> columns.add("step " + step.number()));
        List<List<Cell>> rows = new ArrayList<>();
        for (StepOfNeed from : StepOfNeed.values()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(before.step(from))));
            Stream.of(StepOfNeed.values()).forEach(to -> row.add(Cell.count(moved(from, to))));
            rows.add(row);
        }
        return new Table("moves", "From which step to which", columns, 1, 6, rows);
    }

    private long moved(StepOfNeed from, StepOfNeed to) {
        if (from == to) {
            return of(comparison.before(), from).count() - comparison.at(from).lost();
        }
        return comparison.moves().stream()
                .filter(move -> move.from() == from && move.to() == to)
                .mapToLong(move -> move.visitors().count())
                .sum();
    }

    private Table changes() {
        List<List<Cell>> rows = List.of(
                change("a higher step", comparison.raised()),
                change("a lower step", comparison.lowered()),
                change("another first service", comparison.otherService()));
        return new Table(
                "changes", "Who notices", List.of("led to", "visitors", "share", "standard error"), 1, 3, rows);
    }

    private static List<Cell> change(String name, Share share) {
        return List.of(Cell.text(name), Cell.count(share.count()), Cell.share(share), Cell.error(share));
    }

    private Table rules() {
        List<List<Cell>> rows = new ArrayList<>();
        comparison
                .rules()
                .forEach((rule, difference) -> rows.add(List.of(
                        Cell.text(rule),
                        Cell.text(after.rule(rule).equals(rule) ? before.rule(rule) : after.rule(rule)),
                        Cell.count(held(comparison.before(), rule)),
                        Cell.count(held(comparison.after(), rule)),
                        Cell.count(difference.gained()),
                        Cell.count(difference.lost()),
                        Cell.change(difference),
                        Cell.error(difference))));
        return new Table(
                "rules",
                "Rules that hold for others than before",
                List.of("rule", "in words", "before", "after", "gained", "lost", "change", "standard error"),
                2,
                BRIEF,
                rows);
    }

    private static long held(Flow flow, String rule) {
        Share none = new Share(0, flow.visitors());
        Map<String, Share> dangerRules = flow.dangerRules();
        return flow.rules()
                .getOrDefault(rule, dangerRules.getOrDefault(rule, none))
                .count();
    }

    private Table regions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RegionChange region : comparison.regions()) {
            rows.add(List.of(
                    Cell.text(region.region()),
                    Cell.text(before.region(region.region())),
                    Cell.count(region.otherStep().of()),
                    Cell.count(region.otherStep().count()),
                    Cell.count(region.otherService().count())));
        }
        return new Table(
                "regions",
                "Municipalities where anything changes",
                List.of("region", "name", "visitors", "another step", "another first service"),
                2,
                0,
                rows);
    }

    private Table services() {
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Flow.RegionFlow> first = byCode(comparison.before());
        Map<String, Flow.RegionFlow> second = byCode(comparison.after());
        for (RegionChange region : comparison.regions()) {
            for (String service : named(region)) {
                rows.add(service(region.region(), service, first, second));
            }
        }
        rows.sort(Comparator.comparing(
                (List<Cell> row) -> -Math.abs(Long.parseLong(row.get(5).data()))));
        return new Table(
                "services",
                "First services that gain or lose visitors",
                List.of("region", "service", "name", "before", "after", "change"),
                3,
                BRIEF,
                rows);
    }

    private static Map<String, Flow.RegionFlow> byCode(Flow flow) {
        Map<String, Flow.RegionFlow> byCode = new HashMap<>();
        flow.regions().forEach(region -> byCode.put(region.region(), region));
        return byCode;
    }

    private static Set<String> named(RegionChange region) {
        Set<String> named = new LinkedHashSet<>();
        region.services().forEach(move -> named.addAll(List.of(move.from(), move.to())));
        return named;
    }

    private List<Cell> service(
            String region, String service, Map<String, Flow.RegionFlow> first, Map<String, Flow.RegionFlow> second) {
        long was = count(first, region, service);
        long is = count(second, region, service);
        String name = after.service(region, service);
        return List.of(
                Cell.text(region),
                Cell.text(service),
                Cell.text(name.equals(service) ? before.service(region, service) : name),
                Cell.count(was),
                Cell.count(is),
                Cell.count(is - was));
    }

    private static long count(Map<String, Flow.RegionFlow> flows, String region, String service) {
        Share share = Objects.requireNonNull(flows.get(region)).services().get(service);
        return share == null ? 0 : share.count();
    }
}
