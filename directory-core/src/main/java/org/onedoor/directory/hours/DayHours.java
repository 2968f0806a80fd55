package org.onedoor.directory.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.onedoor.vocabulary.Language;

/**
 * The hours of one day, as a row to show.
 *
 * @param day which day
 * @param known whether the hours of the day are known; when not, there are no ranges
 * @param ranges the times that start on the day, in order; none on a closed day
 */
public record DayHours(DayOfWeek day, boolean known, List<TimeRange> ranges) implements Serializable {

    public DayHours {
        ranges = List.copyOf(ranges);
    }

    /** The short name of the day: {@code ma}, {@code mån}, {@code Mon}. */
    public String dayIn(Language language) {
        return new Wording(language, false).shortDay(day);
    }

    /** The hours in ordinary words, those that meet or overlap as one: {@code 8–12, 13–16}, {@code suljettu}, or that they are not known. */
    public String hoursIn(Language language) {
        return hoursIn(language, false);
    }

    /**
     * The hours in words, those that meet or overlap as one: {@code 8–12, 13–16}, {@code suljettu}, or that they are not known.
     *
     * @param easy whether easy language is wanted, where there is some
     */
    public String hoursIn(Language language, boolean easy) {
        Wording wording = new Wording(language, easy);
        if (!known) {
            return wording.say(HoursText.UNKNOWN);
        }
        if (ranges.isEmpty()) {
            return wording.say(HoursText.CLOSED);
        }
        return TimeRange.joined(ranges).stream().map(wording::range).collect(Collectors.joining(", "));
    }
}
