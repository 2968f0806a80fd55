package org.onedoor.directory.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.hours.OpeningHours;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * One way to reach a service, with hours of its own.
 *
 * @param kind what sort of way it is
 * @param value the phone number as people write it, the https address, or the name of the place
 * @param name what the channel is called when the service has several, or null
 * @param languages BCP 47 tags it serves in; empty for those of the service
 * @param hours when it is open; a channel without known hours says so
 * @param address street address of a place, or null
 * @param point where a place is, or null
 */
public record Channel(
        @NotNull Kind kind,
        @NotBlank String value,
        @Valid @Nullable LocalizedText name,

        List<@NotNull @Pattern(regexp = Service.LANGUAGE, message = Service.LANGUAGE_MESSAGE) String> languages,

        @NotNull @Valid OpeningHours hours,
        @Valid @Nullable LocalizedText address,
        @Valid @Nullable GeoPoint point)
        implements Serializable {

    public Channel {
        languages = StrictJson.listOf(languages);
    }

    /** Whether the channel serves in a language, when its service has these languages. */
    public boolean servesIn(String language, List<String> serviceLanguages) {
        return (languages.isEmpty() ? serviceLanguages : languages).contains(language);
    }

    /** Whether a person answers here by phone or chat at every hour. */
    public boolean alwaysAnswered() {
        return (kind == Kind.PHONE || kind == Kind.CHAT) && hours.kind() == OpeningHours.Kind.ALWAYS;
    }

    /** Whether this is 112, the emergency number of the European Union. */
    public boolean emergencyNumber() {
        return kind == Kind.PHONE && value.equals("112");
    }

    /** What sort of way a channel is, after the Finnish service catalogue. The order is the one offered first. */
    public enum Kind {
        /** A phone number. */
        PHONE,
        /** A chat with a person. */
        CHAT,
        /** A place to come to. */
        SERVICE_LOCATION,
        /** A service used on the net. */
        E_SERVICE,
        /** A page that tells about the service. */
        WEB_PAGE,
        /** A form to print and send. */
        PRINTABLE_FORM;

        /** Whether a person answers there. */
        public boolean answered() {
            return this == PHONE || this == CHAT || this == SERVICE_LOCATION;
        }

        /** Whether the service itself is reached there, rather than read about. */
        public boolean contact() {
            return answered() || this == E_SERVICE;
        }
    }
}
