package org.onedoor.scales.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.vocabulary.Language;

/** The time a scale asks about, in words of ours. */
final class Recall {
    private static final Pattern DURATION = Pattern.compile("P([0-9]{1,3})([DWMY])");

    private Recall() {}

    /** A duration in words; anything else stays as the scale's file has it, in English. */
    static ScaleText text(String recall) {
        Matcher duration = DURATION.matcher(recall);
        if (!duration.matches()) {
            return new ScaleText(null, null, RecallText.TIME_ASKED_ABOUT.in(Language.EN, recall));
        }
        int number = Integer.parseInt(duration.group(1));
        RecallText unit = unit(duration.group(2), number == 1);
        return new ScaleText(
                said(unit, number, Language.FI), said(unit, number, Language.SV), said(unit, number, Language.EN));
    }

    private static String said(RecallText unit, int number, Language language) {
        return RecallText.TIME_ASKED_ABOUT.in(language, unit.in(language, number));
    }

    private static RecallText unit(String unit, boolean one) {
        return switch (unit) {
            case "D" -> one ? RecallText.ONE_DAY : RecallText.DAYS;
            case "W" -> one ? RecallText.ONE_WEEK : RecallText.WEEKS;
            case "M" -> one ? RecallText.ONE_MONTH : RecallText.MONTHS;
            default -> one ? RecallText.ONE_YEAR : RecallText.YEARS;
        };
    }
}
