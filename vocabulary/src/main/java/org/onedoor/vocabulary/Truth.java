package org.onedoor.vocabulary;

/** Kleene's three truth values, from least to most true: what is not known is neither true nor false. */
public enum Truth {
    /** It does not hold. */
    FALSE,
    /** It is not known whether it holds. */
    UNKNOWN,
    /** It holds. */
    TRUE;

    /** The value of something that is known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** The opposite; of what is not known the opposite is not known either. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /** Whether a whole number known only to lie from {@code low} to {@code high} lies from {@code from} to {@code to}. */
    public static Truth within(int low, int high, int from, int to) {
        if (high < from || low > to) {
            return FALSE;
        }
        return low >= from && high <= to ? TRUE : UNKNOWN;
    }
}
