package org.onedoor.directory.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** How opening hours are said. Finnish and Swedish days are written here, as a small runtime image knows English only. */
final class Wording {
    static final LocalizedText UNKNOWN =
            LocalizedText.of("aukiolo ei ole tiedossa", "öppettiderna är inte kända", "opening hours not known");
    static final LocalizedText CLOSED = LocalizedText.of("suljettu", "stängt", "closed");
    static final LocalizedText ALL_DAY = LocalizedText.of("ympäri vuorokauden", "dygnet runt", "24 hours");
    static final LocalizedText BY_APPOINTMENT =
            LocalizedText.of("ajanvarauksella", "med tidsbokning", "by appointment");
    private static final LocalizedText ALWAYS = LocalizedText.of("avoinna aina", "alltid öppet", "always open");
    private static final LocalizedText OPEN = LocalizedText.of("auki nyt", "öppet nu", "open now");
    private static final LocalizedText CLOSED_NOW = LocalizedText.of("suljettu nyt", "stängt nu", "closed now");

    private static final List<String> FI =
            List.of("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai");
    private static final List<String> SV =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final LocalTime EARLY_MORNING = LocalTime.of(6, 0);

    private Wording() {}

    static String of(OpenState state, Language language, Instant now) {
        LocalDate today = now.atZone(OpeningHours.ZONE).toLocalDate();
        return switch (state.status()) {
            case UNKNOWN -> UNKNOWN.in(language);
            case OPEN -> state.always() ? ALWAYS.in(language) : open(state.closesAt(), today, language);
            case CLOSED -> closed(state.opensAt(), today, language);
        };
    }

    private static String open(@Nullable Instant closesAt, LocalDate today, Language language) {
        if (closesAt == null) {
            return OPEN.in(language);
        }
        ZonedDateTime end = closesAt.atZone(OpeningHours.ZONE);
        String time = closing(end.toLocalTime(), language);
        String day = untilDay(end, today, language);
        return OPEN.in(language)
                + switch (language) {
                    case FI -> ", " + day + "klo " + time + " asti";
                    case SV -> ", till " + day + "kl. " + time;
                    case EN -> " until " + day + time;
                };
    }

    private static String closed(@Nullable Instant opensAt, LocalDate today, Language language) {
        if (opensAt == null) {
            return CLOSED_NOW.in(language);
        }
        ZonedDateTime opening = opensAt.atZone(OpeningHours.ZONE);
        String day = onDay(opening.toLocalDate(), today, language);
        String time = clock(opening.toLocalTime(), language);
        return switch (language) {
            case FI -> "avautuu " + day + " klo " + time;
            case SV -> "öppnar " + day + " kl. " + time;
            case EN -> "opens " + day + " at " + time;
        };
    }

    /** The day of a closing time with a space after it; nothing when it is today or in the night that follows. */
    private static String untilDay(ZonedDateTime end, LocalDate today, Language language) {
        LocalDate day = end.minusNanos(1).toLocalDate();
        boolean tonight =
                end.toLocalDate().equals(today.plusDays(1)) && end.toLocalTime().isBefore(EARLY_MORNING);
        if (day.equals(today) || tonight) {
            return "";
        }
        return switch (language) {
            case FI -> finnishUntil(day, today) + " ";
            case SV -> onDay(day, today, language).replaceFirst("^på ", "") + " ";
            case EN -> onDay(day, today, language).replaceFirst("^on ", "") + " at ";
        };
    }

    private static String finnishUntil(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 1) {
            return "huomiseen";
        }
        if (days < 7) {
            String name = FI.get(day.getDayOfWeek().ordinal());
            return name.endsWith("o") ? name + "on" : name + "hin";
        }
        return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }

    private static String onDay(LocalDate day, LocalDate today, Language language) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return LocalizedText.of("tänään", "i dag", "today").in(language);
        }
        if (days == 1) {
            return LocalizedText.of("huomenna", "i morgon", "tomorrow").in(language);
        }
        return days < 7 ? onWeekday(day.getDayOfWeek(), language) : onDate(day, language);
    }

    private static String onWeekday(DayOfWeek day, Language language) {
        return switch (language) {
            case FI -> FI.get(day.ordinal()) + "na";
            case SV -> "på " + SV.get(day.ordinal());
            case EN -> "on " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }

    private static String onDate(LocalDate day, Language language) {
        return switch (language) {
            case FI -> day.getDayOfMonth() + "." + day.getMonthValue() + ".";
            case SV -> "den " + day.getDayOfMonth() + "." + day.getMonthValue();
            case EN ->
                "on " + day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }

    static String shortDay(DayOfWeek day, Language language) {
        return switch (language) {
            case FI -> FI.get(day.ordinal()).substring(0, 2);
            case SV -> SV.get(day.ordinal()).substring(0, 3);
            case EN -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        };
    }

    static String clock(LocalTime time, Language language) {
        String minutes = "%02d".formatted(time.getMinute());
        if (language == Language.EN) {
            return time.getHour() + ":" + minutes;
        }
        return time.getMinute() == 0 ? String.valueOf(time.getHour()) : time.getHour() + "." + minutes;
    }

    static String closing(LocalTime time, Language language) {
        if (!time.equals(LocalTime.MIDNIGHT)) {
            return clock(time, language);
        }
        return language == Language.EN ? "midnight" : "24";
    }
}
