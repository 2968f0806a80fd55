package org.onedoor.scales.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.AnswerError;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.Sex;

/** Scores the rows of one sheet. */
final class RowScoring {
    private static final int MOST_DIGITS = 9;
    // Any number that no item offers; the sheet then scores the cells as text, which tells why.
    private static final int NOT_A_NUMBER = Scale.UNANSWERED + 1;

    private final Scale scale;
    private final SheetHeader header;
    private final int sex;
    private final int retired;

    RowScoring(Scale scale, SheetHeader header) {
        this.scale = scale;
        this.header = header;
        this.sex = header.column(SheetHeader.SEX);
        this.retired = header.column(SheetHeader.RETIRED);
    }

    SheetRow score(int number, String[] cells) {
        List<SheetProblem> problems = new ArrayList<>(0);
        String[] row = fitted(number, cells, problems);
        ScoringContext context = context(number, row, problems);
        Score score = score(row, context);
        for (AnswerError error : score.errors()) {
            problems.add(new SheetProblem(number, error.item(), said(error)));
        }
        return new SheetRow(number, List.of(row), problems.isEmpty() ? score : invalid(score), problems);
    }

    /** A row that is too short or too long may have slipped, so that no answer of it can be trusted. */
    private String[] fitted(int number, String[] cells, List<SheetProblem> problems) {
        int columns = header.names().size();
        if (cells.length == columns) {
            return cells;
        }
        boolean more = Arrays.stream(cells).skip(columns).anyMatch(cell -> !cell.isBlank());
        if (cells.length < columns || more) {
            problems.add(
                    new SheetProblem(number, null, "has " + cells.length + " cells where the header has " + columns));
        }
        String[] row = Arrays.copyOf(cells, columns);
        Arrays.fill(row, Math.min(cells.length, columns), columns, "");
        return row;
    }

    private Score score(String[] row, ScoringContext context) {
        int[] values = new int[header.items().length];
        boolean numbers = true;
        for (int item = 0; item < values.length; item++) {
            int column = header.items()[item];
            values[item] = column == SheetHeader.NONE ? Scale.UNANSWERED : value(row[column]);
            numbers &= values[item] != NOT_A_NUMBER;
        }
        return numbers ? scale.score(values, context) : scale.score(mixed(row, values), context);
    }

    private Map<String, Object> mixed(String[] row, int[] values) {
        Map<String, Object> answers = new HashMap<>();
        for (int item = 0; item < values.length; item++) {
            String id = scale.items().get(item).id();
            if (values[item] == NOT_A_NUMBER) {
                answers.put(id, row[header.items()[item]]);
            } else if (values[item] != Scale.UNANSWERED) {
                answers.put(id, values[item]);
            }
        }
        return answers;
    }

    private static int value(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Scale.UNANSWERED;
        }
        int start = text.charAt(0) == '-' ? 1 : 0;
        int value = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || text.length() > MOST_DIGITS) {
                return NOT_A_NUMBER;
            }
            value = 10 * value + digit;
        }
        return start == text.length() ? NOT_A_NUMBER : start == 0 ? value : -value;
    }

    private static String said(AnswerError error) {
        return switch (error.reason()) {
            case NOT_AN_OPTION -> "is not an option of " + error.item();
            case NOT_A_WHOLE_NUMBER -> "is not a whole number; a cell without an answer is left empty";
            case UNKNOWN_ITEM -> "is not an item of the scale";
        };
    }

    private ScoringContext context(int number, String[] row, List<SheetProblem> problems) {
        String sexCell = cell(row, sex);
        String retiredCell = cell(row, retired);
        if (sexCell.isEmpty() && retiredCell.isEmpty()) {
            return ScoringContext.NONE;
        }
        Sex known = sex(sexCell);
        if (known == null && !sexCell.isEmpty()) {
            problems.add(new SheetProblem(number, SheetHeader.SEX, "is not female, male or other"));
        }
        Boolean rests = truth(retiredCell);
        if (rests == null && !retiredCell.isEmpty()) {
            problems.add(new SheetProblem(number, SheetHeader.RETIRED, "is not true or false"));
        }
        return new ScoringContext(known, rests);
    }

    private static String cell(String[] row, int column) {
        return column == SheetHeader.NONE ? "" : row[column].strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Sex sex(String cell) {
        return switch (cell) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            case "other" -> Sex.OTHER;
            default -> null;
        };
    }

    private static @Nullable Boolean truth(String cell) {
        return switch (cell) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
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
