package org.onedoor.workbench.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onedoor.content.ContentPack;
import org.onedoor.workbench.simulation.Comparison;
import org.onedoor.workbench.simulation.Flow;

/**
 * What a simulation counted, in English: as plain text, as one page of HTML that needs nothing else, and as CSV. The same
 * counts give the same bytes.
 */
public final class SimulationReport {
    private final Pages pages;

    private SimulationReport(String title, List<String> said, List<Table> tables) {
        pages = new Pages(title, said, tables);
    }

    /**
     * The report of a flow.
     *
     * @param pack the pack that was met, for its words
     */
    public static SimulationReport of(ContentPack pack, Flow flow) {
        List<String> said = new ArrayList<>(cohort(flow));
        said.add(asked(flow.questions()));
        String title = flow.cohort().title() + " through " + flow.pack();
        return new SimulationReport(title, said, new FlowTables(flow, new EnglishNames(pack)).tables());
    }

    /**
     * The report of a comparison.
     *
     * @param before the first version, for its words
     * @param after the second version, for its words
     */
    public static SimulationReport of(ContentPack before, ContentPack after, Comparison comparison) {
        Flow flow = comparison.before();
        List<String> said = new ArrayList<>(cohort(flow));
        said.add("Before: " + asked(flow.questions()));
        said.add("After: " + asked(comparison.after().questions()));
        said.add(comparison.isEmpty() ? "Nobody notices a difference." : notices(comparison));
        String title = flow.cohort().title() + " through " + flow.pack() + ", before and after a change";
        ComparisonTables tables = new ComparisonTables(comparison, new EnglishNames(before), new EnglishNames(after));
        return new SimulationReport(title, said, tables.tables());
    }

    private static List<String> cohort(Flow flow) {
        return List.of(
                flow.cohort().source(),
                String.format(
                        Locale.ROOT,
                        "%,d synthetic visitors of the cohort %s, seed %d. A standard error tells how far chance moves a"
                                + " figure with another seed, and nothing else.",
                        flow.visitors(),
                        flow.cohort().id(),
                        flow.cohort().seed()));
    }

    private static String asked(Flow.Questions questions) {
        return String.format(
                Locale.ROOT,
                "%.2f questions were asked on average (standard error %.3f); half of the visitors were asked at most %d,"
                        + " nine in ten at most %d, and nobody more than %d.",
                questions.mean(),
                questions.standardError(),
                questions.median(),
                questions.ninetieth(),
                questions.most());
    }

    private static String notices(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%,d visitors are led to a higher step, %,d to a lower one; for %,d the list begins with another service.",
                comparison.raised().count(),
                comparison.lowered().count(),
                comparison.otherService().count());
    }

    /** The report as plain text, with the tables that fit a screen. */
    public String text() {
        return pages.text();
    }

    /** The report as one page of HTML, with styles and charts in it. */
    public String html() {
        return pages.html();
    }

    /** Every table with all its rows as CSV, by the name of its file. */
    public Map<String, String> csv() {
        return pages.csv();
    }

    /** What {@link #write} writes, by the name of the file. */
    public Map<String, String> files() {
        return pages.files(Map.of());
    }

    /**
     * Writes {@code summary.txt}, {@code report.html} and the CSV files, replacing those of an earlier run: all of them, or
     * none.
     *
     * @param folder made if it is not there
     * @return the files that were written
     * @throws java.io.UncheckedIOException if one cannot be written
     */
    public List<Path> write(Path folder) {
        return Pages.write(folder, files());
    }
}
