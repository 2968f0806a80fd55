package org.onedoor.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.onedoor.directory.hours.HolidayCalendar;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Urgency;

/** A channel and whether it is open at the instant asked about. */
record Contact(Channel channel, OpenState open, Soonness soonness) {

    /** How soon someone can be reached, from the soonest. Exact times would drown what matters as much. */
    enum Soonness {
        NOW,
        WITHIN_A_DAY,
        LATER,
        NOT_KNOWN;

        private static final Duration DAY = Duration.ofDays(1);

        static Soonness of(Channel channel, OpenState open, ZonedDateTime at) {
            if (!channel.kind().contact() || open.status() == OpenState.Status.UNKNOWN) {
                return NOT_KNOWN;
            }
            if (open.openToAll()) {
                return NOW;
            }
            Instant opens = open.opensAt();
            boolean soon = open.status() == OpenState.Status.OPEN
                    || opens != null && !opens.isAfter(at.toInstant().plus(DAY));
            return soon ? WITHIN_A_DAY : LATER;
        }
    }

    /** The best of a service's channels: one in the language, one that is open, and in urgency one where a person answers. */
    static Contact best(
            Service service, Language language, Urgency urgency, ZonedDateTime at, HolidayCalendar holidays) {
        List<Channel> inLanguage = service.channels().stream()
                .filter(channel -> channel.servesIn(language.tag(), service.languages()))
                .toList();
        return best(inLanguage.isEmpty() ? service.channels() : inLanguage, urgency, at, holidays);
    }

    static Contact best(List<Channel> channels, Urgency urgency, ZonedDateTime at, HolidayCalendar holidays) {
        return channels.stream()
                .map(channel -> of(channel, at, holidays))
                .min(preference(urgency))
                .orElseThrow();
    }

    private static Contact of(Channel channel, ZonedDateTime at, HolidayCalendar holidays) {
        OpenState open = channel.hours().at(at, holidays);
        return new Contact(channel, open, Soonness.of(channel, open, at));
    }

    private static Comparator<Contact> preference(Urgency urgency) {
        Comparator<Contact> answered = Comparator.comparing(contact ->
                urgency != Urgency.NON_URGENT && !contact.channel.kind().answered());
        return answered.thenComparing(contact -> !contact.channel.kind().contact())
                .thenComparing(Contact::soonness)
                .thenComparing(contact -> contact.channel.kind());
    }
}
