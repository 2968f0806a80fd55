package org.onedoor.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A report as one page of HTML. Each chart repeats what the table below it tells, so it is hidden from screen readers. */
record HtmlPage(String title, List<String> said, List<Table> tables) {

    String html() {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        said.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        tables.stream().filter(table -> !table.shown().isEmpty()).forEach(table -> section(table, html));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void section(Table table, StringBuilder html) {
        html.append("<section aria-labelledby=\"")
                .append(table.name())
                .append("\">\n<h2 id=\"")
                .append(table.name());
        html.append("\">").append(escaped(table.title())).append("</h2>\n");
        if (table.hasBars()) {
            html.append(new BarChart(table).svg());
        }
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
                .append(table.name());
        html.append("\">\n<table>\n<caption>").append(caption(table)).append("</caption>\n<thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            String number = i < table.labels() ? "" : " class=\"number\"";
            html.append("<th scope=\"col\"").append(number).append('>');
            html.append(escaped(table.columns().get(i))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.shown().forEach(row -> row(table, row, html));
        html.append("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static String caption(Table table) {
        return table.isCut()
                ? "The first " + table.brief() + " of " + table.rows().size() + " rows; all are in " + table.name()
                        + ".csv"
                : "All rows; also in " + table.name() + ".csv";
    }

    private static void row(Table table, List<Cell> row, StringBuilder html) {
        html.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String cell = escaped(row.get(i).shown());
            if (i == 0) {
                html.append("<th scope=\"row\">").append(cell).append("</th>");
            } else {
                html.append(i < table.labels() ? "<td>" : "<td class=\"number\">")
                        .append(cell)
                        .append("</td>");
            }
        }
        html.append("</tr>\n");
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
