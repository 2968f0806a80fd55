package org.onedoor.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A part of the country that services are arranged for: a municipality, a welfare area, a collaborative area or the country.
 *
 * <p>Regions change by law and by merger, so each is valid for a span of days. The code alone tells the kind apart:
 * three digits are a municipality ({@code 091}), two a welfare area ({@code 90}), {@code yta-1} a collaborative area, and
 * two letters the country ({@code fi}).
 *
 * @param code Statistics Finland's code of the municipality or welfare area, or {@code yta-…}, or ISO 3166 of the
 *     country in lower case: {@code fi}
 * @param kind what sort of region it is
 * @param name its name
 * @param parent code of the region that contains it; null for the country only
 * @param languageStatus of a municipality, by the Language Act; null for other kinds
 * @param point the central locality of a municipality; null for other kinds
 * @param holidays days of the year on which services for the region keep holiday hours besides those of the country, such as
 *     {@code 06-09} on Åland
 * @param validFrom the first day it exists; null when it is older than the data
 * @param validTo the last day it exists; null while it exists
 * @param mergedInto code of the region that continues it after {@code validTo}; otherwise null
 */
public record Region(
        @NotNull
        @Pattern(
                regexp = "[0-9]{3}|[0-9]{2}|yta-[0-9]+|[a-z]{2}",
                message = "must be three digits, two digits, yta-n or the two letters of a country")
        String code,

        @NotNull Kind kind,
        @NotNull @Valid LocalizedText name,
        @Nullable String parent,
        @Nullable LanguageStatus languageStatus,
        @Valid @Nullable GeoPoint point,

        List<
                        @NotNull
                        @Pattern(
                                regexp = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
                                message = "must be a month and a day, such as 06-09")
                        String>
                holidays,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto)
        implements Serializable {

    /** An absent list becomes empty. */
    public Region {
        holidays = StrictJson.listOf(holidays);
    }

    /** What sort of region it is, from the smallest. */
    public enum Kind {
        /** A municipality (kunta, kommun). */
        MUNICIPALITY,
        /** A wellbeing services county, the City of Helsinki or Åland. */
        WELFARE_AREA,
        /** A collaborative area for specialised care (yhteistyöalue, samarbetsområde). */
        COLLABORATIVE_AREA,
        /** The whole country. */
        COUNTRY
    }

    /** The official languages of a municipality. */
    public enum LanguageStatus {
        /** Finnish only. */
        FINNISH,
        /** Bilingual with a Finnish-speaking majority. */
        BILINGUAL_FINNISH_MAJORITY,
        /** Bilingual with a Swedish-speaking majority. */
        BILINGUAL_SWEDISH_MAJORITY,
        /** Swedish only. */
        SWEDISH;

        /** Whether the municipality must serve in Swedish as well. */
        public boolean swedish() {
            return this != FINNISH;
        }
    }

    /** Whether the region exists on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
