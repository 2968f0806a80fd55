package org.onedoor.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.workbench.simulation.Flow;
import org.onedoor.workbench.simulation.Flow.RegionFlow;
import org.onedoor.workbench.simulation.Share;

/** The tables of one flow. */
final class FlowTables {
    private static final int BRIEF = 15;

    private final Flow flow;
    private final EnglishNames words;

    FlowTables(Flow flow, EnglishNames words) {
        this.flow = flow;
        this.words = words;
    }

    List<Table> tables() {
        return List.of(
                steps(),
                outcomes(),
                named("topics", "Topics", "topic", flow.topics(), words::topic),
                named("rules", "Rules that held", "rule", flow.rules(), words::rule),
                named("danger-rules", "Danger rules that held", "danger rule", flow.dangerRules(), words::rule),
                named("questions", "Questions that were asked", "item", flow.asked(), id -> ""),
                areas(),
                regions(),
                services());
    }

    private Table steps() {
        List<List<Cell>> rows = new ArrayList<>();
        flow.steps()
                .forEach((step, share) -> rows.add(List.of(
                        Cell.text(words.step(step)), Cell.count(share.count()), Cell.share(share), Cell.error(share))));
        return new Table("steps", "Steps of need", List.of("step", "visitors", "share", "standard error"), 1, 6, rows);
    }

    private Table outcomes() {
        List<List<Cell>> rows = List.of(
                outcome("questions ended by danger", flow.danger()),
                outcome("crisis options shown", flow.crisis()),
                outcome("no service of the own municipality or welfare area", flow.nobodyNear()),
                outcome("nothing listed at all", flow.nobody()));
        return new Table(
                "outcomes",
                "What else became of them",
                List.of("outcome", "visitors", "share", "standard error"),
                1,
                4,
                rows);
    }

    private static List<Cell> outcome(String name, Share share) {
        return List.of(Cell.text(name), Cell.count(share.count()), Cell.share(share), Cell.error(share));
    }

    private static Table named(
            String name, String title, String what, Map<String, Share> shares, UnaryOperator<String> word) {
        List<List<Cell>> rows = shares.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().count()))
                .map(entry -> List.of(
                        Cell.text(entry.getKey()),
                        Cell.text(word.apply(entry.getKey())),
                        Cell.count(entry.getValue().count()),
                        Cell.share(entry.getValue()),
                        Cell.error(entry.getValue())))
                .toList();
        return new Table(name, title, List.of(what, "in words", "visitors", "share", "standard error"), 2, BRIEF, rows);
    }

    /** The regions again as welfare areas, which is what a person can look over. */
    private Table areas() {
        Map<String, long[]> areas = new TreeMap<>();
        for (RegionFlow region : flow.regions()) {
            long[] sums = areas.computeIfAbsent(words.area(region.region()), area -> new long[3]);
            sums[0] += region.visitors();
            sums[1] += high(region);
            sums[2] += region.nobodyNear().count();
        }
        List<List<Cell>> rows = new ArrayList<>();
        areas.forEach((area, sums) -> rows.add(List.of(
                Cell.text(area),
                Cell.count(sums[0]),
                Cell.share(new Share(sums[1], sums[0])),
                Cell.share(new Share(sums[2], sums[0])))));
        return new Table(
                "areas", "Welfare areas", List.of("area", "visitors", "steps 5 and 6", "no service near"), 1, 30, rows);
    }

    private static long high(RegionFlow region) {
        return Stream.of(StepOfNeed.SPECIALIST, StepOfNeed.EMERGENCY)
                .mapToLong(step -> region.steps().get(step).count())
                .sum();
    }

    private Table regions() {
        List<String> columns = new ArrayList<>(List.of("region", "name", "area", "visitors"));
        Stream.of(StepOfNeed.values()).forEach(step -> columns.add("step " + step.number()));
        columns.add("no service near");
        List<List<Cell>> rows = flow.regions().stream().map(this::region).toList();
        return new Table("regions", "Municipalities", columns, 3, 0, rows);
    }

    private List<Cell> region(RegionFlow region) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(region.region()),
                Cell.text(words.region(region.region())),
                Cell.text(words.area(region.region())),
                Cell.count(region.visitors())));
        region.steps().values().forEach(share -> row.add(Cell.count(share.count())));
        row.add(Cell.count(region.nobodyNear().count()));
        return row;
    }

    private Table services() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RegionFlow region : flow.regions()) {
            region.services()
                    .forEach((service, share) -> rows.add(List.of(
                            Cell.text(region.region()),
                            Cell.text(service),
                            Cell.text(words.service(region.region(), service)),
                            Cell.count(share.count()),
                            Cell.share(share),
                            Cell.error(share))));
        }
        rows.sort(Comparator.comparing(
                (List<Cell> row) -> -Long.parseLong(row.get(3).data())));
        return new Table(
                "services",
                "First service of the list",
                List.of("region", "service", "name", "visitors", "share of the region", "standard error"),
                3,
                BRIEF,
                rows);
    }
}
