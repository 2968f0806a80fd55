package org.onedoor.directory;

import org.jspecify.annotations.Nullable;

/**
 * What one test says of a service.
 *
 * @param passed whether the service fits
 * @param reason why it fits, when that is worth telling
 * @param miss why it does not, when that is worth telling
 */
record Verdict(
        boolean passed,
        @Nullable MatchReason reason,
        @Nullable MissReason miss) {
    private static final Verdict FITS = new Verdict(true, null, null);
    private static final Verdict FAILS = new Verdict(false, null, null);

    static Verdict fits() {
        return FITS;
    }

    static Verdict fits(MatchReason reason) {
        return new Verdict(true, reason, null);
    }

    static Verdict fails() {
        return FAILS;
    }

    static Verdict fails(MissReason miss) {
        return new Verdict(false, null, miss);
    }
}
