package org.onedoor.directory.hours;

import java.time.DayOfWeek;

/** A day of the week, by the short name that content uses. */
public enum Weekday {
    /** Monday. */
    MON,
    /** Tuesday. */
    TUE,
    /** Wednesday. */
    WED,
    /** Thursday. */
    THU,
    /** Friday. */
    FRI,
    /** Saturday. */
    SAT,
    /** Sunday. */
    SUN;

    private static final Weekday[] ALL = values();

    /** The day of the week of {@code java.time}. */
    public static Weekday of(DayOfWeek day) {
        return ALL[day.ordinal()];
    }
}
