package org.onedoor.workbench.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.onedoor.workbench.evaluation.Evaluation;
import org.onedoor.workbench.evaluation.Judged;
import org.onedoor.workbench.evaluation.Proportion;
import org.onedoor.workbench.evaluation.Variant;

/**
 * What became of the people of a bank of vignettes, in English: as plain text, as one page of HTML that needs nothing else, as CSV
 * and as JSON. The same evaluation gives the same bytes.
 */
public final class EvaluationReport {
    private static final int BRIEF = 40;

    private final Evaluation evaluation;
    private final Pages pages;

    private EvaluationReport(Evaluation evaluation, Pages pages) {
        this.evaluation = evaluation;
        this.pages = pages;
    }

    /** The report of an evaluation. */
    public static EvaluationReport of(Evaluation evaluation) {
        Evaluation told = evaluation.of(Variant.TOLD);
        List<Table> tables = new ArrayList<>();
        tables.add(overall(evaluation));
        for (Variant variant : Variant.values()) {
            tables.add(groups(evaluation.of(variant), variant));
        }
        tables.add(wrong(evaluation));
        tables.add(services(told));
        tables.add(all(evaluation));
        String title = "Vignettes through " + evaluation.pack();
        return new EvaluationReport(evaluation, new Pages(title, said(told), tables));
    }

    private static List<String> said(Evaluation told) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%,d invented people, each also unsure of every danger and with \"something else\" chosen. Intervals are exact"
                                + " binomial ones (Clopper and Pearson, 95 %%); they say how far chance moves a share in a bank of this size,"
                                + " and nothing of how well the bank stands for people.",
                        told.judged().size()),
                String.format(
                        Locale.ROOT,
                        "As told, half of the people were asked at most %d questions, nine in ten at most %d, nobody more than %d.",
                        told.questions(0.5),
                        told.questions(0.9),
                        told.questions(1)));
    }

    private static Table overall(Evaluation evaluation) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            Evaluation of = evaluation.of(variant);
            add(rows, variant, "in range", of, one -> one.off() == 0);
            add(rows, variant, "one step under", of, one -> one.off() == -1);
            add(rows, variant, "two or more steps under", of, one -> one.off() <= -2);
            add(rows, variant, "one step over", of, one -> one.off() == 1);
            add(rows, variant, "two or more steps over", of, one -> one.off() >= 2);
            add(rows, variant, "danger missed", of, Judged::dangerMissed);
            add(
                    rows,
                    variant,
                    "a topic not named",
                    of,
                    one -> !one.topicsMissed().isEmpty());
            add(rows, variant, "cannot tell yet", of, one -> !one.result().canTell());
        }
        return new Table(
                "overall",
                "Overall",
                List.of("told how", "what", "people", "share", "95 % interval"),
                2,
                rows.size(),
                rows);
    }

    private static void add(
            List<List<Cell>> rows, Variant variant, String what, Evaluation of, Predicate<Judged> predicate) {
        Proportion share = of.share(predicate);
        rows.add(List.of(
                Cell.text(variant.words()),
                Cell.text(what),
                Cell.count(share.count()),
                Cell.share(share),
                Cell.interval(share)));
    }

    private static Table groups(Evaluation evaluation, Variant variant) {
        List<List<Cell>> rows = new ArrayList<>();
        evaluation
                .groups()
                .forEach((group, of) -> rows.add(List.of(
                        Cell.text(group),
                        Cell.count(of.judged().size()),
                        Cell.count(of.share(one -> one.off() == 0).count()),
                        Cell.interval(of.share(one -> one.off() == 0)),
                        Cell.count(of.share(one -> one.off() == -1).count()),
                        Cell.count(of.share(one -> one.off() <= -2).count()),
                        Cell.count(of.share(one -> one.off() == 1).count()),
                        Cell.count(of.share(one -> one.off() >= 2).count()),
                        Cell.count(of.share(Judged::dangerMissed).count()),
                        Cell.count(of.questions(0.5)))));
        return new Table(
                "groups-" + variant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "By group, " + variant.words(),
                List.of(
                        "group",
                        "people",
                        "in range",
                        "95 % interval",
                        "under by 1",
                        "under by 2+",
                        "over by 1",
                        "over by 2+",
                        "danger missed",
                        "questions (median)"),
                1,
                BRIEF,
                rows);
    }

    private static Table wrong(Evaluation evaluation) {
        List<List<Cell>> rows = evaluation.judged().stream()
                .filter(one -> one.off() != 0 || one.dangerMissed())
                .sorted(Comparator.comparingInt(Judged::off))
                .map(EvaluationReport::row)
                .toList();
        return new Table("out-of-range", "Out of range", COLUMNS, 3, BRIEF, rows);
    }

    private static Table all(Evaluation evaluation) {
        return new Table(
                "vignettes",
                "Every vignette",
                COLUMNS,
                3,
                0,
                evaluation.judged().stream().map(EvaluationReport::row).toList());
    }

    private static final List<String> COLUMNS = List.of(
            "vignette",
            "told how",
            "who",
            "expected",
            "step",
            "off",
            "danger missed",
            "topics missed",
            "questions",
            "services");

    private static List<Cell> row(Judged one) {
        return List.of(
                Cell.text(one.vignette().id()),
                Cell.text(one.variant().words()),
                Cell.text(one.vignette().who()),
                Cell.text(one.vignette().expected().from() + "–"
                        + one.vignette().expected().to()),
                Cell.count(one.result().step().number()),
                Cell.count(one.off()),
                Cell.text(one.dangerMissed() ? "yes" : "no"),
                Cell.text(String.join(" ", one.topicsMissed())),
                Cell.count(one.questions()),
                Cell.text(String.join(" ", one.services())));
    }

    private static Table services(Evaluation told) {
        List<List<Cell>> rows = new ArrayList<>();
        told.services().forEach((service, count) -> rows.add(List.of(Cell.text(service), Cell.count(count))));
        return new Table(
                "services", "Services among the first three, as told", List.of("service", "people"), 1, BRIEF, rows);
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

    /** Every vignette as JSON. */
    public String json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        evaluation.judged().forEach(one -> all.add(json(one)));
        return Json.createObjectBuilder()
                        .add("pack", evaluation.pack())
                        .add("vignettes", all)
                        .build()
                + "\n";
    }

    private static JsonObjectBuilder json(Judged one) {
        return Json.createObjectBuilder()
                .add("id", one.vignette().id())
                .add("group", one.vignette().group())
                .add("variant", one.variant().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("from", one.vignette().expected().from())
                .add("to", one.vignette().expected().to())
                .add("step", one.result().step().number())
                .add("off", one.off())
                .add("canTell", one.result().canTell())
                .add("dangerMissed", one.dangerMissed())
                .add("topicsMissed", Json.createArrayBuilder(one.topicsMissed()))
                .add("questions", one.questions())
                .add("unasked", Json.createArrayBuilder(one.unasked()))
                .add("services", Json.createArrayBuilder(one.services()));
    }

    /** What {@link #write} writes, by the name of the file. */
    public Map<String, String> files() {
        return pages.files(Map.of("vignettes.json", json()));
    }

    /**
     * Writes {@code summary.txt}, {@code report.html}, {@code vignettes.json} and the CSV files, replacing those of an earlier run: all of them, or
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
