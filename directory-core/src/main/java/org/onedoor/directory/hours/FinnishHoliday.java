package org.onedoor.directory.hours;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A day on which Finnish services keep holiday hours: the public holidays, and the two eves on which offices are closed.
 */
public enum FinnishHoliday {
    /** 1 January. */
    NEW_YEARS_DAY("uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
    /** 6 January. */
    EPIPHANY("loppiainen", "trettondagen", "Epiphany"),
    /** The Friday before Easter. */
    GOOD_FRIDAY("pitkäperjantai", "långfredagen", "Good Friday"),
    /** Easter Sunday. */
    EASTER_SUNDAY("pääsiäispäivä", "påskdagen", "Easter Sunday"),
    /** The Monday after Easter. */
    EASTER_MONDAY("toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
    /** 1 May. */
    MAY_DAY("vappu", "första maj", "May Day"),
    /** The Thursday 39 days after Easter. */
    ASCENSION_DAY("helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
    /** The Sunday 49 days after Easter. */
    WHIT_SUNDAY("helluntaipäivä", "pingstdagen", "Whit Sunday"),
    /** 9 June, on Åland only. */
    ALAND_DAY("Ahvenanmaan itsehallintopäivä", "Ålands självstyrelsedag", "Åland's Autonomy Day"),
    /** The Friday between 19 and 25 June. */
    MIDSUMMER_EVE("juhannusaatto", "midsommarafton", "Midsummer Eve"),
    /** The Saturday between 20 and 26 June. */
    MIDSUMMER_DAY("juhannuspäivä", "midsommardagen", "Midsummer Day"),
    /** The Saturday between 31 October and 6 November. */
    ALL_SAINTS_DAY("pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
    /** 6 December. */
    INDEPENDENCE_DAY("itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
    /** 24 December. */
    CHRISTMAS_EVE("jouluaatto", "julafton", "Christmas Eve"),
    /** 25 December. */
    CHRISTMAS_DAY("joulupäivä", "juldagen", "Christmas Day"),
    /** 26 December. */
    SAINT_STEPHENS_DAY("tapaninpäivä", "annandag jul", "Boxing Day");

    private final LocalizedText label;

    FinnishHoliday(String fi, String sv, String en) {
        this.label = LocalizedText.of(fi, sv, en);
    }

    /** The name of the day. */
    public String in(Language language) {
        return label.in(language);
    }
}
