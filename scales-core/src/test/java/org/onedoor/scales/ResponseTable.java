package org.onedoor.scales;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.scales.definition.Sex;

/**
 * Responses written as a table, one a line: what was answered, and what must come of it.
 *
 * <p>An empty cell is no answer; {@code '2'}, {@code 1.5}, {@code true} and {@code [1]} are answers of a wrong type. The column
 * {@code other} holds answers to unknown items and what is known of the person.
 */
record ResponseTable(List<Row> rows) {

    record Row(String name, Map<String, Object> answers, ScoringContext context, String expected) {}

    static ResponseTable of(String scale) {
        String file = "vectors/" + scale + ".txt";
        try (InputStream in = ResponseTable.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> head = cells(lines.get(0));
            return new ResponseTable(
                    lines.stream().skip(1).map(line -> row(head, cells(line))).toList());
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static Row row(List<String> head, List<String> cells) {
        Map<String, Object> answers = new LinkedHashMap<>();
        int other = head.indexOf("other");
        for (int i = 1; i < other; i++) {
            put(answers, head.get(i), cells.get(i));
        }
        Sex sex = null;
        Boolean retired = null;
        for (String extra : cells.get(other).split(" ")) {
            String[] named = extra.split("=");
            switch (named[0]) {
                case "sex" -> sex = Sex.valueOf(named[1].toUpperCase(Locale.ROOT));
                case "retired" -> retired = Boolean.valueOf(named[1]);
                default -> put(answers, named[0], named.length == 1 ? "" : named[1]);
            }
        }
        return new Row(cells.get(0), answers, new ScoringContext(sex, retired), cells.get(other + 1));
    }

    private static void put(Map<String, Object> answers, String item, String cell) {
        if (!cell.isEmpty()) {
            answers.put(item, answer(cell));
        }
    }

    private static Object answer(String cell) {
        return switch (cell.charAt(0)) {
            case 'n' -> null;
            case '\'' -> cell.substring(1, cell.length() - 1);
            case 't', 'f' -> Boolean.valueOf(cell);
            case '[' -> List.of(1);
            default -> cell.contains(".") ? (Object) Double.valueOf(cell) : Integer.valueOf(cell);
        };
    }

    /** What came of a response, as the last column writes it. */
    static String line(Score score) {
        List<String> parts = new ArrayList<>();
        String status = score.status().name().toLowerCase(Locale.ROOT);
        parts.add(score.total() == null ? status : status + " " + score.total());
        score.scores().stream()
                .filter(one -> one.points() != null)
                .forEach(one -> parts.add(one.id() + " " + one.points()));
        score.bands().forEach(band -> parts.add(band.id() + " " + band.band().id()));
        score.categories().forEach(one -> parts.add(one.id() + " " + one.category()));
        parts.add(
                joined("flags", score.flags().stream().map(ResponseTable::flag).toList()));
        parts.add(joined("missing", score.missing()));
        parts.add(
                joined("errors", score.errors().stream().map(AnswerError::item).toList()));
        score.prorated().forEach(one -> parts.add(prorated(one)));
        parts.add(joined("critical", score.critical()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" ~ "));
    }

    private static String flag(Score.Flagged flag) {
        if (flag.raised() == null) {
            return flag.id() + "?";
        }
        return flag.raised() ? flag.id() : "";
    }

    private static String prorated(Prorated one) {
        String name = one.score().equals(Scale.TOTAL) ? "prorated" : "prorated " + one.score();
        return String.format(Locale.ROOT, "%s %.3f rounded %d", name, one.points(), one.rounded());
    }

    private static String joined(String name, List<String> words) {
        String all = words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : name + " " + all;
    }
}
