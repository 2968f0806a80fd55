package org.onedoor.workbench.report;

import java.util.List;
import java.util.stream.IntStream;

/** A report as plain text. */
record TextPage(String title, List<String> said, List<Table> tables) {
    private static final int WORDS = 46;

    String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        said.forEach(line -> text.append(line).append('\n'));
        tables.stream().filter(table -> !table.shown().isEmpty()).forEach(table -> write(table, text));
        return text.toString();
    }

    private static void write(Table table, StringBuilder text) {
        text.append('\n').append(table.title());
        if (table.isCut()) {
            text.append(" (the first ")
                    .append(table.brief())
                    .append(" of ")
                    .append(table.rows().size())
                    .append(')');
        }
        text.append('\n');
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> width(table, column))
                .toArray();
        line(table, widths, table.columns(), text);
        table.shown()
                .forEach(
                        row -> line(table, widths, row.stream().map(Cell::shown).toList(), text));
    }

    private static int width(Table table, int column) {
        int widest = table.shown().stream()
                .mapToInt(row -> row.get(column).shown().length())
                .max()
                .orElse(0);
        int limit = column < table.labels() ? WORDS : Integer.MAX_VALUE;
        return Math.min(limit, Math.max(widest, table.columns().get(column).length()));
    }

    private static void line(Table table, int[] widths, List<String> cells, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String fitting = cell.length() > widths[i] ? cell.substring(0, widths[i] - 1) + "…" : cell;
            String space = " ".repeat(widths[i] - fitting.length());
            line.append("  ").append(i < table.labels() ? fitting + space : space + fitting);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
