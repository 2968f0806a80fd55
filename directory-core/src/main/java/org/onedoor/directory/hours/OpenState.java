package org.onedoor.directory.hours;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/**
 * Whether something is open at an instant, and until when the answer holds.
 *
 * @param status open, closed, or not known
 * @param validUntil the first instant at which the status is another one; null when it never is
 * @param closesAt when an open status ends in a closed one; otherwise null
 * @param opensAt when a closed status ends in an open one; null when it does not, or when unknown hours lie between
 * @param byAppointment whether people who have booked a time are received, and no others
 */
public record OpenState(
        Status status,
        @Nullable Instant validUntil,
        @Nullable Instant closesAt,
        @Nullable Instant opensAt,
        boolean byAppointment)
        implements Serializable {

    /** Open at every hour of every day. */
    public static final OpenState ALWAYS = new OpenState(Status.OPEN, null, null, null, false);

    /** Hours that nobody has told. */
    public static final OpenState UNKNOWN = new OpenState(Status.UNKNOWN, null, null, null, false);

    /** The three answers. */
    public enum Status {
        /** Open. */
        OPEN,
        /** Closed. */
        CLOSED,
        /** Not known; to be shown neither as open nor as closed. */
        UNKNOWN
    }

    /** Whether anyone may come or call now, without a booked time. */
    public boolean openToAll() {
        return status == Status.OPEN && !byAppointment;
    }

    /** Whether it is open and always will be. */
    public boolean always() {
        return status == Status.OPEN && validUntil == null;
    }

    /**
     * The state as people say it, such as {@code auki nyt, klo 20 asti} or {@code öppnar i morgon kl. 8}.
     *
     * @param now when it is said, from which "today" and "tomorrow" are counted, by the clocks that hours are told by
     */
    public String in(Language language, ZonedDateTime now) {
        return in(language, false, now);
    }

    /**
     * The state as people say it.
     *
     * @param easy whether easy language is wanted, where there is some
     * @param now when it is said, by the clocks that hours are told by
     */
    public String in(Language language, boolean easy, ZonedDateTime now) {
        Wording wording = new Wording(language, easy);
        String said = wording.state(this, now);
        return byAppointment && status != Status.UNKNOWN ? wording.say(HoursText.BY_APPOINTMENT, said) : said;
    }
}
