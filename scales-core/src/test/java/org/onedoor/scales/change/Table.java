package org.onedoor.scales.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cases written as a table, one a line, with a head that names the columns. */
record Table(List<Row> rows) {

    record Row(List<String> head, List<String> cells) {

        String text(String column) {
            return cells.get(head.indexOf(column));
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        /** Both totals of a cell such as {@code 15 → 9}. */
        int[] totals(String column) {
            return Arrays.stream(text(column).split(" → "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
    }

    static Table of(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            List<List<String>> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .toList();
            return new Table(IntStream.range(1, lines.size())
                    .mapToObj(i -> new Row(lines.get(0), lines.get(i)))
                    .toList());
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
