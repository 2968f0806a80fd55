package org.onedoor.vocabulary.json;

import java.util.regex.Pattern;

/** The digits of a number in JSON, which may be few and still stand for more than a computer can write out. */
public final class NumberText {
    private static final int MOST_DIGITS = 40;
    private static final Pattern FAR_EXPONENT = Pattern.compile("[eE][+-]?0*[1-9]\\d{3}");

    private NumberText() {}

    /** Whether calculating with it exactly could take for ever, as with {@code 1e-999999999}, or it is no double. */
    public static boolean isTooLarge(String digits) {
        return digits.length() > MOST_DIGITS
                || FAR_EXPONENT.matcher(digits).find()
                || Double.isInfinite(Double.parseDouble(digits));
    }
}
