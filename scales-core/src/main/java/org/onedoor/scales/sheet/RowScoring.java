package org.onedoor.scales.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onedoor.scales.AnswerError;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.ScoreDefinition.Method;
import org.onedoor.scales.sheet.SheetHeader.StoredScore;

/** Scores the rows of one sheet. */
final class RowScoring {
    private static final char REPLACEMENT = '\uFFFD';

    private final Scale scale;
    private final SheetHeader header;
    private final SheetCells cells;
    private final PersonCells person;
    private final Shift shift = new Shift();

    RowScoring(Scale scale, SheetHeader header, SheetReading reading) {
        this.scale = scale;
        this.header = header;
        this.cells = new SheetCells(scale, header, reading);
        this.person = new PersonCells(scale, header, cells);
    }

    /** What looks wrong with the numbers of the rows so far. */
    Optional<String> shift() {
        return shift.told();
    }

    /**
     * Scores one row.
     *
     * @param line where the row begins, as a text editor counts
     */
    SheetRow score(int number, int line, String[] written) {
        List<SheetProblem> problems = new ArrayList<>(0);
        String[] row = fitted(number, written, problems);
        encoded(number, line, row, problems);
        ScoringContext context = person.context(number, row, problems);
        Score score = score(row, context);
        for (AnswerError error : score.errors()) {
            problems.add(new SheetProblem(number, column(error.item()), error.item(), said(error)));
        }
        compare(number, row, score, problems);
        return new SheetRow(number, List.of(row), problems.isEmpty() ? score : invalid(score), problems);
    }

    /** A row that is too short or too long may have slipped, so that no answer of it can be trusted. */
    private String[] fitted(int number, String[] row, List<SheetProblem> problems) {
        int columns = header.names().size();
        if (row.length == columns) {
            return row;
        }
        boolean more = Arrays.stream(row).skip(columns).anyMatch(cell -> !cell.isBlank());
        if (row.length < columns || more) {
            problems.add(
                    new SheetProblem(number, null, "has " + row.length + " cells where the header has " + columns));
        }
        String[] fitted = Arrays.copyOf(row, columns);
        Arrays.fill(fitted, Math.min(row.length, columns), columns, "");
        return fitted;
    }

    private void encoded(int number, int line, String[] row, List<SheetProblem> problems) {
        int at = line;
        for (int column = 0; column < row.length; column++) {
            String cell = row[column];
            int bad = cell.indexOf(SheetText.NOT_UTF_8);
            if (bad >= 0) {
                int there = at + SheetText.lineEnds(cell.substring(0, bad));
                problems.add(new SheetProblem(
                        number,
                        header.names().get(column),
                        "is not UTF-8, on line " + there + "; save it as CSV UTF-8"));
                row[column] = cell.replace(SheetText.NOT_UTF_8, REPLACEMENT);
            }
            at += SheetText.lineEnds(cell);
        }
    }

    private Score score(String[] row, ScoringContext context) {
        int[] values = new int[header.items().length];
        boolean numbers = true;
        for (int item = 0; item < values.length; item++) {
            int column = header.items()[item];
            ItemCells read = cells.item(item);
            int number = column == SheetHeader.NONE ? Scale.UNANSWERED : read.number(row[column]);
            if (scale.items().get(item).scored()) {
                shift.see(number, read.numbers());
            }
            values[item] = read.value(number);
            numbers &= number != CellNumber.NONE;
        }
        shift.row();
        return numbers ? scale.score(values, context) : scale.score(mixed(row, values), context);
    }

    private Map<String, Object> mixed(String[] row, int[] values) {
        Map<String, Object> answers = new HashMap<>();
        for (int item = 0; item < values.length; item++) {
            String id = scale.items().get(item).id();
            if (values[item] == CellNumber.NONE) {
                answers.put(id, row[header.items()[item]]);
            } else if (values[item] != Scale.UNANSWERED) {
                answers.put(id, values[item]);
            }
        }
        return answers;
    }

    private String column(String item) {
        int column = header.items()[scale.itemIndex(item)];
        return column == SheetHeader.NONE ? item : header.names().get(column);
    }

    private static String said(AnswerError error) {
        return switch (error.reason()) {
            case NOT_AN_OPTION -> "is not an option of " + error.item();
            case NOT_A_WHOLE_NUMBER ->
                "is not a whole number; a cell without an answer is left empty, or what stands in it is declared";
            case UNKNOWN_ITEM -> "is not an item of the scale";
        };
    }

    /** A score that was stored with other answers, or added up in another way, makes the row doubtful. */
    private void compare(int number, String[] row, Score score, List<SheetProblem> problems) {
        for (StoredScore stored : header.stored()) {
            String cell = row[stored.column()].strip();
            if (!cells.isMissing(cell) && !agrees(cell, stored.score(), score)) {
                problems.add(new SheetProblem(
                        number,
                        header.names().get(stored.column()),
                        "is not the " + stored.score() + " that the answers give"));
            }
        }
    }

    private boolean agrees(String cell, String id, Score score) {
        OptionalInt points = score.points(id);
        if (points.isEmpty()) {
            return true;
        }
        List<Integer> items = scale.findScore(id).map(ScoreRule::items).orElse(List.of());
        // WHO-5 has two: the sum, and the sum as a percentage.
        return scale.scores().stream()
                .filter(rule -> rule.id().equals(id)
                        || (rule.method() == Method.SUM && rule.items().equals(items)))
                .anyMatch(rule -> is(cell, score.points(rule.id())));
    }

    private static boolean is(String cell, OptionalInt points) {
        try {
            return points.isPresent()
                    && new BigDecimal(cell.replace(',', '.')).compareTo(BigDecimal.valueOf(points.getAsInt())) == 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    /** Critical answers are told even then. */
    private static Score invalid(Score score) {
        return score.status() == Status.INVALID
                ? score
                : new Score(
                        score.scale(),
                        score.version(),
                        Status.INVALID,
                        null,
                        List.of(),
                        List.of(),
                        score.critical(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
    }
}
