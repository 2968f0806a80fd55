package org.onedoor.directory.hours;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/** What is said of opening hours; the words are in {@code directory/hours}. */
enum HoursText {
    UNKNOWN,
    CLOSED,
    ALL_DAY,
    ALWAYS,
    OPEN_NOW,
    OPEN_UNTIL_TIME,
    OPEN_UNTIL_DAY,
    CLOSED_NOW,
    OPENS,
    BY_APPOINTMENT,
    ON_TODAY,
    ON_TOMORROW,
    ON_MONDAY,
    ON_TUESDAY,
    ON_WEDNESDAY,
    ON_THURSDAY,
    ON_FRIDAY,
    ON_SATURDAY,
    ON_SUNDAY,
    ON_DATE,
    UNTIL_TOMORROW,
    UNTIL_MONDAY,
    UNTIL_TUESDAY,
    UNTIL_WEDNESDAY,
    UNTIL_THURSDAY,
    UNTIL_FRIDAY,
    UNTIL_SATURDAY,
    UNTIL_SUNDAY,
    UNTIL_DATE,
    SHORT_MONDAY,
    SHORT_TUESDAY,
    SHORT_WEDNESDAY,
    SHORT_THURSDAY,
    SHORT_FRIDAY,
    SHORT_SATURDAY,
    SHORT_SUNDAY,
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER,
    WHOLE_HOUR,
    CLOCK,
    CLOSING_MIDNIGHT,
    RANGE;

    private static final Texts<HoursText> TEXTS = Texts.read(HoursText.class, "directory/hours");

    String in(Language language, boolean easy, Object... fill) {
        return TEXTS.get(this).say(language, easy, fill);
    }
}
