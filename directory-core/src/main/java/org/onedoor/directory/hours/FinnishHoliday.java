package org.onedoor.directory.hours;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.text.Texts;

/**
 * A day on which Finnish services keep holiday hours: the public holidays, and the two eves on which offices are closed.
 */
public enum FinnishHoliday {
    /** 1 January. */
    NEW_YEARS_DAY,
    /** 6 January. */
    EPIPHANY,
    /** The Friday before Easter. */
    GOOD_FRIDAY,
    /** Easter Sunday. */
    EASTER_SUNDAY,
    /** The Monday after Easter. */
    EASTER_MONDAY,
    /** 1 May. */
    MAY_DAY,
    /** The Thursday 39 days after Easter. */
    ASCENSION_DAY,
    /** The Sunday 49 days after Easter. */
    WHIT_SUNDAY,
    /** The Friday between 19 and 25 June. */
    MIDSUMMER_EVE,
    /** The Saturday between 20 and 26 June. */
    MIDSUMMER_DAY,
    /** The Saturday between 31 October and 6 November. */
    ALL_SAINTS_DAY,
    /** 6 December. */
    INDEPENDENCE_DAY,
    /** 24 December. */
    CHRISTMAS_EVE,
    /** 25 December. */
    CHRISTMAS_DAY,
    /** 26 December. */
    SAINT_STEPHENS_DAY;

    private static final Texts<FinnishHoliday> NAMES = Texts.read(FinnishHoliday.class, "directory/holidays");

    /** The name of the day. */
    public String in(Language language) {
        return NAMES.get(this).in(language);
    }
}
