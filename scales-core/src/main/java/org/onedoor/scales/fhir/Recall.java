package org.onedoor.scales.fhir;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onedoor.scales.definition.ScaleText;

/** The time a scale asks about, in words of ours. */
final class Recall {
    private static final Pattern DURATION = Pattern.compile("P([0-9]{1,3})([DWMY])");
    private static final Map<String, String[]> UNITS = Map.of(
            "D", new String[] {"päivä", "päivää", "dag", "dagar", "day", "days"},
            "W", new String[] {"viikko", "viikkoa", "vecka", "veckor", "week", "weeks"},
            "M", new String[] {"kuukausi", "kuukautta", "månad", "månader", "month", "months"},
            "Y", new String[] {"vuosi", "vuotta", "år", "år", "year", "years"});

    private Recall() {}

    /** A duration in words; anything else stays as the scale's file has it, in English. */
    static ScaleText text(String recall) {
        Matcher duration = DURATION.matcher(recall);
        if (!duration.matches()) {
            return new ScaleText(null, null, "Time asked about: " + recall);
        }
        String[] words = Objects.requireNonNull(UNITS.get(duration.group(2)));
        int number = Integer.parseInt(duration.group(1));
        int form = number == 1 ? 0 : 1;
        return new ScaleText(
                "Ajanjakso: " + number + " " + words[form],
                "Tidsperiod: " + number + " " + words[2 + form],
                "Time asked about: " + number + " " + words[4 + form]);
    }
}
