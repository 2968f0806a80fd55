package org.onedoor.widgets.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.onedoor.vocabulary.Language;

/** A number of sets of answers, which may have eighty digits, as people of a language read it. */
record BigNumber(BigInteger value) {
    private static final int EXACT_DIGITS = 15;
    private static final int SHOWN_DIGITS = 3;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    /** How many digits it has, which is what a bar on a logarithmic scale shows. */
    int digits() {
        return value.signum() == 0 ? 0 : value.toString().length();
    }

    /** Such as {@code 1 234 567}, or {@code 4,40 · 10⁷⁴}. */
    String in(Language language) {
        if (digits() <= EXACT_DIGITS) {
            return NumberFormat.getIntegerInstance(language.locale()).format(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP));
        int power = rounded.precision() - rounded.scale() - 1;
        NumberFormat factor = NumberFormat.getNumberInstance(language.locale());
        factor.setMinimumFractionDigits(SHOWN_DIGITS - 1);
        return factor.format(rounded.movePointLeft(power)) + " · 10" + raised(power);
    }

    private static String raised(int power) {
        StringBuilder raised = new StringBuilder();
        Integer.toString(power).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }

    /** Its share in percent; what is more than nothing is never shown as nothing. */
    String shareOf(BigNumber all, Language language) {
        if (value.signum() == 0) {
            return "0 %";
        }
        BigDecimal percent = new BigDecimal(value)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(all.value), 1, RoundingMode.HALF_UP);
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        return (percent.compareTo(LEAST) < 0 ? "< " + format.format(LEAST) : format.format(percent)) + " %";
    }
}
