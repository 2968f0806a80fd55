package org.onedoor.benchmarks.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures all engines in one run and prints the table of {@code docs/benchmarks.md}. */
public final class Report {
    private Report() {}

    /**
     * Prints the table.
     *
     * @param args the folder that the build writes to, then the engines to measure (all, if none is named), then options of JMH
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]);
        Set<String> names = Arrays.stream(Engine.values()).map(Engine::name).collect(Collectors.toSet());
        List<String> rest = List.of(args).subList(1, args.length);
        Set<Engine> engines = rest.stream()
                .filter(names::contains)
                .map(Engine::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> options = rest.stream().filter(arg -> !names.contains(arg)).toList();
        double before = load();
        List<EngineFigures> measured = new ArrayList<>();
        for (Engine engine : engines.isEmpty() ? EnumSet.allOf(Engine.class) : engines) {
            System.err.println("Measuring " + engine.title() + " ...");
            measured.add(EngineFigures.of(engine, target, options));
        }
        print(measured, before);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(List<EngineFigures> measured, double before) throws IOException {
        System.out.println("""
                | engine | version | 6 rules: ns | B | 60 rules: ns | B | 1 answer of 60: µs | KB | first decision: ms | CPU ms | jars | MB |
                |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|""");
        measured.forEach(figures -> System.out.println(row(figures)));
        System.out.println();
        System.out.println(comparison(measured));
        for (BandedTable table : List.of(BandedTable.ofSixRules(), BandedTable.ofSixtyRules())) {
            System.out.println("False findings in " + table + ": " + TableAnalysis.counts(Dmn.of(table)));
            System.out.println("... with half-open bands: " + TableAnalysis.counts(Dmn.halfOpen(table)));
        }
        System.out.printf(
                Locale.ROOT,
                "Measured on %s with %d processors of %s, Java %s, load %.1f before and %.1f after.%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("java.vm.version"),
                before,
                load());
    }

    private static String row(EngineFigures figures) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %,d | %d | %.1f |",
                figures.engine().title(),
                figures.needs().version(),
                Stream.of(
                                cells(figures, "sixRules", 1),
                                cells(figures, "sixtyRules", 1),
                                cells(figures, "oneAnswer", 1000))
                        .collect(Collectors.joining(" | ")),
                figures.firstDecision().milliseconds(),
                figures.firstDecision().cpuMilliseconds(),
                figures.needs().jars(),
                figures.needs().bytes() / 1e6);
    }

    private static String cells(EngineFigures figures, String task, double unit) {
        EngineFigures.Cost cost = figures.tasks().get(task);
        return cost == null ? " | " : number(cost.nanoseconds() / unit) + " | " + number(cost.bytes() / unit);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%,.1f" : "%,.0f", number);
    }

    private static String comparison(List<EngineFigures> measured) {
        return measured.stream()
                .filter(figures -> figures.engine() == Engine.ONEDOOR_DECISION)
                .flatMap(ours ->
                        Stream.of("sixRules", "sixtyRules", "oneAnswer").map(task -> times(measured, ours, task)))
                .collect(Collectors.joining("\n"));
    }

    private static String times(List<EngineFigures> measured, EngineFigures ours, String task) {
        return measured.stream()
                .filter(figures -> figures.engine().compareTo(Engine.ONEDOOR_DECISION) > 0
                        && figures.tasks().containsKey(task))
                .min(Comparator.comparingDouble(
                        figures -> figures.tasks().get(task).nanoseconds()))
                .map(fastest -> String.format(
                        Locale.ROOT,
                        "%s: OneDoor takes 1/%.1f of the time of %s, the fastest of the other engines.",
                        task,
                        fastest.tasks().get(task).nanoseconds()
                                / ours.tasks().get(task).nanoseconds(),
                        fastest.engine().title()))
                .orElse("");
    }

    private static String processor() throws IOException {
        Path described = Path.of("/proc/cpuinfo");
        if (!Files.exists(described)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(described)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
