package org.onedoor.directory.hours;

/** What happens to weekly hours on a public holiday. */
public enum HolidayPolicy {
    /** Closed all day. */
    CLOSED,
    /** Open as on the same day of any week. */
    AS_WEEKDAY,
    /** Open as on Sundays. */
    AS_SUNDAY,
    /** Nobody has told: neither open nor closed may be claimed. */
    UNKNOWN
}
