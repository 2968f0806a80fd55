package org.onedoor.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.hours.HoursException;
import org.onedoor.directory.hours.OpeningHours;
import org.onedoor.directory.hours.TimeRange;
import org.onedoor.directory.hours.WeeklyRange;

/** Checks that opening hours say one thing and not two. */
final class HoursCheck {
    private final OpeningHours hours;
    private final DirectoryCheck.Place at;

    private HoursCheck(OpeningHours hours, DirectoryCheck.Place at) {
        this.hours = hours;
        this.at = at;
    }

    static void check(OpeningHours hours, DirectoryCheck.Place at) {
        HoursCheck check = new HoursCheck(hours, at);
        if (hours.kind() == OpeningHours.Kind.WEEKLY) {
            check.weekly();
        } else {
            check.nothingElse();
        }
    }

    private void nothingElse() {
        OpeningHours bare = hours.kind() == OpeningHours.Kind.ALWAYS ? OpeningHours.ALWAYS : OpeningHours.UNKNOWN;
        if (!hours.equals(bare)) {
            at.problem("", "only weekly hours may say more than their kind");
        }
    }

    private void weekly() {
        if (hours.weekly().isEmpty() && hours.exceptions().isEmpty()) {
            at.problem(
                    "/weekly",
                    "weekly hours must give at least one range or exception; use unknown when nobody has told");
        }
        if (hours.holidays() == null) {
            at.problem("/holidays", "weekly hours must say what happens on holidays; unknown is an answer");
        }
        dates(hours.validFrom(), hours.validTo(), "");
        for (int i = 0; i < hours.weekly().size(); i++) {
            range(hours.weekly().get(i), "/weekly/" + i);
        }
        for (int i = 0; i < hours.exceptions().size(); i++) {
            exception(i);
        }
    }

    private void range(WeeklyRange range, String below) {
        at.noRepeats(below + "/days", range.days());
        times(range.range(), below);
    }

    private void exception(int index) {
        HoursException exception = hours.exceptions().get(index);
        String below = "/exceptions/" + index;
        dates(exception.from(), exception.to(), below);
        boolean closed = exception.closed() != null && exception.closed();
        if (closed == !exception.ranges().isEmpty()) {
            at.problem(below, "an exception is either closed or has ranges");
        }
        List<TimeRange> ranges = exception.ranges();
        for (int i = 0; i < ranges.size(); i++) {
            times(ranges.get(i), below + "/ranges/" + i);
        }
        for (HoursException earlier : hours.exceptions().subList(0, index)) {
            if (!earlier.from().isAfter(exception.to()) && !earlier.to().isBefore(exception.from())) {
                at.problem(below, "two exceptions cover the same days");
            }
        }
    }

    private void times(TimeRange range, String below) {
        whole(range.from(), below + "/from");
        whole(range.to(), below + "/to");
    }

    private void whole(LocalTime time, String below) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            at.problem(below, "must be whole minutes");
        }
    }

    private void dates(@Nullable LocalDate from, @Nullable LocalDate to, String below) {
        if (from != null && to != null && to.isBefore(from)) {
            at.problem(below, "the days end on " + to + " before they begin on " + from);
        }
    }
}
