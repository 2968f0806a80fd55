package org.onedoor.workbench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The shares of a table as horizontal bars, one under the other. */
record BarChart(Table table) {
    private static final int WIDTH = 720;
    private static final int LABEL = 250;
    private static final int LONGEST = 390;
    private static final int BAR = 16;
    private static final int GAP = 8;
    private static final int LETTERS = 36;

    String svg() {
        double most = table.shown().stream()
                .flatMap(List::stream)
                .mapToDouble(Cell::size)
                .max()
                .orElse(1);
        StringBuilder bars = new StringBuilder();
        int y = legend(bars);
        for (List<Cell> row : table.shown()) {
            y = row(row, most, y, bars) + GAP;
        }
        return "<svg class=\"chart\" aria-hidden=\"true\" viewBox=\"0 0 " + WIDTH + " " + y + "\">\n" + bars
                + "</svg>\n";
    }

    /** Says which bar is which, when there are several. */
    private int legend(StringBuilder bars) {
        int[] drawn =
                IntStream.range(0, table.columns().size()).filter(this::isDrawn).toArray();
        for (int series = 0; series < drawn.length && drawn.length > 1; series++) {
            bars.append(rect(series, LABEL + series * LONGEST / 2, 0, BAR - 2));
            bars.append(text(
                    LABEL + series * LONGEST / 2 + BAR + 4, 0, table.columns().get(drawn[series])));
        }
        return drawn.length > 1 ? BAR + GAP : 0;
    }

    private boolean isDrawn(int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).size() > 0);
    }

    private int row(List<Cell> row, double most, int top, StringBuilder bars) {
        String label = row.getFirst().shown();
        String fitting = label.length() > LETTERS ? label.substring(0, LETTERS - 1) + "…" : label;
        bars.append(text(0, top, fitting));
        int y = top;
        int series = 0;
        for (int i = table.labels(); i < row.size(); i++) {
            if (isDrawn(i)) {
                bars.append(bar(row.get(i), most, y, series++));
                y += BAR;
            }
        }
        return y;
    }

    private static String bar(Cell cell, double most, int y, int series) {
        double length = cell.size() / most * LONGEST;
        return rect(series, LABEL, y, length) + text(LABEL + 6 + (int) length, y, cell.shown());
    }

    private static String rect(int series, int x, int y, double width) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"series-%d\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>\n",
                series,
                x,
                y,
                width,
                BAR - 2);
    }

    private static String text(int x, int y, String text) {
        return "<text x=\"" + x + "\" y=\"" + (y + BAR - 4) + "\">" + HtmlPage.escaped(text) + "</text>\n";
    }
}
