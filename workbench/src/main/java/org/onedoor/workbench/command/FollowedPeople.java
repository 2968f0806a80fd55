package org.onedoor.workbench.command;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.change.Change;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.SheetRow;
import org.onedoor.workbench.lines.ResultLine;
import org.onedoor.workbench.output.CommandFailure;

/** Follows the people of a sheet from their first measurement to their last. */
final class FollowedPeople {
    private final Scale scale;
    private final int id;
    private final int date;
    private final Map<String, Person> people = new LinkedHashMap<>();

    FollowedPeople(ResponseSheet sheet) {
        scale = sheet.scale();
        id = sheet.idColumn()
                .orElseThrow(
                        () -> new CommandFailure(
                                "The sheet has no column id that tells which rows are of one person; say it with --map COLUMN=id."));
        date = sheet.dateColumn().orElse(-1);
        if (scale.total().isEmpty()) {
            throw new CommandFailure(scale.id() + " has no total to compare.");
        }
    }

    void take(SheetRow row) {
        String who = row.cells().get(id).strip();
        people.computeIfAbsent(who, any -> new Person())
                .take(row, date < 0 ? null : row.cells().get(date).strip());
    }

    /** Writes a line for each person, in the order of the sheet, and says how many could not be followed. */
    long write(Writer out) throws IOException {
        if (people.isEmpty()) {
            throw SheetOptions.noRows();
        }
        long refused = 0;
        for (Map.Entry<String, Person> one : people.entrySet()) {
            List<String> errors = one.getValue().errors(one.getKey());
            ResultLine line = new ResultLine().text("id", one.getKey());
            out.append((errors.isEmpty() ? told(line, one.getValue()) : refused(line, errors))
                            .texts("critical", List.copyOf(one.getValue().critical))
                            .toString())
                    .append('\n');
            refused += errors.isEmpty() ? 0 : 1;
        }
        return refused;
    }

    private ResultLine told(ResultLine line, Person person) {
        Measured first = person.measured.getFirst();
        Measured last = person.measured.getLast();
        line.textOrNull("first", first.said()).textOrNull("last", last.said());
        line.whole("pre", first.score.total()).whole("post", last.score.total());
        return ChangeLine.told(line, Change.between(scale, first.score.total(), last.score.total()));
    }

    private static ResultLine refused(ResultLine line, List<String> errors) {
        return line.text("status", "invalid").texts("errors", errors);
    }

    /** One row: on which day, and what it came to. */
    private record Measured(int row, @Nullable LocalDate day, Score score) {
        @Nullable
        String said() {
            return day == null ? null : day.toString();
        }
    }

    /** The rows of one person, by day where there are days, otherwise as they stand. */
    private static final class Person {
        private final List<Measured> measured = new ArrayList<>();
        private final Set<String> critical = new LinkedHashSet<>();
        private final List<String> unread = new ArrayList<>();

        void take(SheetRow row, @Nullable String day) {
            critical.addAll(row.score().critical());
            measured.add(new Measured(row.number(), day == null ? null : day(row.number(), day), row.score()));
        }

        private @Nullable LocalDate day(int row, String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException other) {
                unread.add("row " + row + ": the date is not written as 2026-11-30");
                return null;
            }
        }

        /** Why the first and the last cannot be compared. A row between them is not asked. */
        List<String> errors(String who) {
            if (!unread.isEmpty()) {
                return unread;
            }
            if (who.isEmpty()) {
                return List.of("the cell that tells who it is is empty");
            }
            if (measured.size() < 2) {
                return List.of("there is one row only");
            }
            measured.sort(Comparator.comparing(Measured::day, Comparator.nullsFirst(Comparator.naturalOrder())));
            List<String> errors = new ArrayList<>();
            for (Measured end : List.of(measured.getFirst(), measured.getLast())) {
                if (end.score.status() != Status.COMPLETE) {
                    errors.add("row " + end.row + " is "
                            + end.score.status().name().toLowerCase(Locale.ROOT));
                }
            }
            return errors;
        }
    }
}
