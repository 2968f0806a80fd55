package org.onedoor.workbench.command;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Large numbers as people read them. */
final class Figures {
    private static final int EXACT_DIGITS = 15;
    private static final int SHOWN_DIGITS = 3;
    private static final BigDecimal ALL_BUT = new BigDecimal("99.9");

    private Figures() {}

    /** Such as {@code 1,234,567}, or {@code 3.30 × 10^13} where nobody would count the digits. */
    static String of(BigInteger number) {
        String digits = number.toString();
        if (digits.length() <= EXACT_DIGITS) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP));
        int power = rounded.precision() - rounded.scale() - 1;
        BigDecimal factor = rounded.movePointLeft(power).setScale(SHOWN_DIGITS - 1, RoundingMode.UNNECESSARY);
        return factor.toPlainString() + " × 10^" + power;
    }

    /** Such as {@code 12.3 %}; what is more than nothing is never shown as nothing, nor less than all as all. */
    static String share(BigInteger part, BigInteger all) {
        if (part.signum() == 0) {
            return "none";
        }
        if (part.equals(all)) {
            return "100 %";
        }
        BigDecimal percent = new BigDecimal(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
        if (percent.signum() == 0) {
            return "< 0.1 %";
        }
        return (percent.compareTo(ALL_BUT) > 0 ? "> " + ALL_BUT : percent.toPlainString()) + " %";
    }
}
