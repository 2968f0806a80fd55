package org.onedoor.widgets.bank;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;
import org.onedoor.widgets.finder.ServiceFinderI18n;
import org.onedoor.widgets.scale.ScaleI18n;

/** The words of the measuring bank. */
public final class MeasuringBankI18n extends CapabilityI18n<MeasuringBankI18n.Text> {

    /** What is said; the words are in {@code bank_fi.properties} and its siblings. */
    public enum Text {
        /** What the widget is called. */
        LABEL,
        /** “Measuring bank” */
        TITLE,
        /** What it is for. */
        LEAD,
        /** “Search” */
        SEARCH,
        /** An example of what to search. */
        SEARCH_EXAMPLE,
        /** “What it measures” */
        DOMAIN,
        /** “Everything” */
        DOMAIN_ANY,
        /** “Language of the form” */
        SPOKEN,
        /** “All languages” */
        SPOKEN_ANY,
        /** “Wording” */
        WORDING,
        /** “With and without” */
        WORDING_ANY,
        /** The form can be filled in here. */
        WORDING_SHOWN,
        /** Scoring only. */
        WORDING_ELSEWHERE,
        /** “Age” */
        AGE,
        /** “All ages” */
        AGE_ANY,
        /** “Time to fill in” */
        TIME,
        /** “Any” */
        TIME_ANY,
        /** At most {@code {0}} minutes. */
        TIME_MOST,
        /** “Clear the filters” */
        CLEAR,
        /** One scale was found. */
        ONE_FOUND,
        /** {@code {0}} scales were found. */
        FOUND,
        /** Nothing fits. */
        NONE_FOUND,
        /** Column: name. */
        NAME,
        /** Column: items. */
        ITEMS,
        /** Column: minutes. */
        MINUTES,
        /** “Back to the scales” */
        BACK,
        /** Tab: the form. */
        FILL,
        /** Tab: numbers from paper. */
        NUMBERS,
        /** Tab: many responses. */
        SHEET,
        /** Tab: change over time. */
        CHANGE,
        /** How numbers are written: {@code {0}} is how many. */
        NUMBERS_LEAD,
        /** Label of the numbers. */
        NUMBERS_FIELD,
        /** Field: sex. */
        SEX,
        /** “Not told” */
        SEX_NOT_TOLD,
        /** “Female” */
        FEMALE,
        /** “Male” */
        MALE,
        /** “Other” */
        OTHER,
        /** Adds today's total to those followed over time. */
        FOLLOW,
        /** Row: status. */
        STATUS,
        /** Complete. */
        COMPLETE,
        /** Incomplete. */
        INCOMPLETE,
        /** Invalid. */
        INVALID,
        /** Row: total. */
        TOTAL,
        /** There is no total until every item has an answer. */
        NO_TOTAL,
        /** Row: what the published rule makes of missing answers. */
        PRORATED,
        /** Row: items without an answer. */
        MISSING,
        /** Row: answers that are not possible. */
        ERRORS,
        /** Row: answers to act on now. */
        CRITICAL,
        /** “Yes” */
        YES,
        /** “No” */
        NO,
        /** Cannot be told. */
        UNKNOWN,
        /** What a sheet is: column names are {@code {0}}. */
        SHEET_LEAD,
        /** Question before a sheet of a scale that counts some answers the other way round. */
        SHEET_VALUES,
        /** Its numbers are points. */
        SHEET_POINTS,
        /** Its numbers are the places of the printed options. */
        SHEET_PLACES,
        /** The numbers look as if they were counted from another number than the scale counts from. */
        SHEET_SHIFTED,
        /** Download an empty sheet. */
        SHEET_EMPTY,
        /** Choose a file. */
        SHEET_CHOOSE,
        /** Or drop it here. */
        SHEET_DROP,
        /** {@code {0}} responses were read, {@code {1}} of them complete. */
        SHEET_READ,
        /** Heading of the problems: {@code {0}} is how many. */
        SHEET_PROBLEMS,
        /** The first {@code {0}} problems are shown; all are in the file. */
        SHEET_MORE,
        /** Download the scored sheet. */
        SHEET_SAVE,
        /** The file cannot be read; where and why follows. */
        SHEET_REFUSED,
        /** The file is too large, or came too slowly; nothing of it was kept. */
        SHEET_TOO_LARGE,
        /** Row {@code {0}}. */
        ROW,
        /** Row {@code {0}}, column {@code {1}}. */
        CELL,
        /** The cell holds no answer of its item. */
        NOT_AN_ANSWER,
        /** What the change tab is for. */
        CHANGE_LEAD,
        /** Field: date. */
        DATE,
        /** Button: add. */
        ADD,
        /** The total must be a whole number from {@code {0}} to {@code {1}}. */
        WRONG_TOTAL,
        /** The day is missing, or later than today. */
        WRONG_DATE,
        /** The scale has no total to follow. */
        NO_CHANGE,
        /** Caption of the table: {@code {0}} is the scale. */
        CHANGE_TABLE,
        /** Column: name of the band. */
        BAND,
        /** Column: difference from the first. */
        FROM_FIRST,
        /** Column: more than measurement error. */
        RELIABLE,
        /** Better. */
        BETTER,
        /** Worse. */
        WORSE,
        /** As before. */
        SAME,
        /** “Remove” */
        REMOVE,
        /** What the picture shows: {@code {0}} measurements of {@code {1}}. */
        CHART,
        /** “Print” */
        PRINT,
        /** What the numbers are and are not. */
        NOT_A_DIAGNOSIS,
        /** The rights: {@code {0}} is the holder, {@code {1}} the terms. */
        RIGHTS,
        /** Where the answers are. */
        STAYS_HERE
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "bank");

    private final ScaleI18n scale;
    private final ServiceFinderI18n ages = new ServiceFinderI18n();

    /** The default words. */
    public MeasuringBankI18n() {
        this(new ScaleI18n());
    }

    private MeasuringBankI18n(ScaleI18n scale) {
        super(Text.class, scale);
        this.scale = scale;
    }

    /** The words around a form; those about help are also the bank's. */
    public ScaleI18n scale() {
        return scale;
    }

    /** The words of the ages, which are those of the service finder. */
    public ServiceFinderI18n ages() {
        return ages;
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
