package org.onedoor.scales;

/** Kleene's three truth values. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /** Whether a whole number known only to lie from {@code low} to {@code high} lies in a range. */
    static Truth within(int low, int high, int from, int to) {
        if (high < from || low > to) {
            return FALSE;
        }
        return low >= from && high <= to ? TRUE : UNKNOWN;
    }
}
