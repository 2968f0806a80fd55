package org.onedoor.directory;

import org.jspecify.annotations.Nullable;

/**
 * What one test says of a service.
 *
 * @param passed whether the service fits
 * @param reason why it fits, when that is worth telling
 * @param miss why it does not, when that is worth telling
 */
record Ruling(
        boolean passed,
        @Nullable MatchReason reason,
        @Nullable MissReason miss) {
    private static final Ruling FITS = new Ruling(true, null, null);
    private static final Ruling FAILS = new Ruling(false, null, null);

    static Ruling fits() {
        return FITS;
    }

    static Ruling fits(MatchReason reason) {
        return new Ruling(true, reason, null);
    }

    static Ruling fails() {
        return FAILS;
    }

    static Ruling fails(MissReason miss) {
        return new Ruling(false, null, miss);
    }
}
