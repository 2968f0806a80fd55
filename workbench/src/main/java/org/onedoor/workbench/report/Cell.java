package org.onedoor.workbench.report;

import java.util.Locale;
import org.onedoor.workbench.evaluation.Proportion;
import org.onedoor.workbench.simulation.Difference;
import org.onedoor.workbench.simulation.Share;

/**
 * One cell of a table.
 *
 * @param data as a program reads it
 * @param shown as a person reads it
 * @param size how long a bar for it is, of 1; 0 for what has none
 */
record Cell(String data, String shown, double size) {
    private static final int SHARE = 2;
    private static final int ERROR = 3;

    static Cell text(String text) {
        return new Cell(text, text, 0);
    }

    static Cell count(long count) {
        return new Cell(Long.toString(count), String.format(Locale.ROOT, "%,d", count), 0);
    }

    static Cell share(Share share) {
        return new Cell(plain(share.value()), percent(share.value(), SHARE), share.value());
    }

    static Cell share(Proportion share) {
        return new Cell(plain(share.value()), percent(share.value(), 1), share.value());
    }

    /** The exact 95 % interval. */
    static Cell interval(Proportion share) {
        String low = percent(share.low(), 1).replace(" %", "");
        return new Cell(plain(share.low()) + "-" + plain(share.high()), low + "–" + percent(share.high(), 1), 0);
    }

    static Cell error(Share share) {
        return new Cell(plain(share.standardError()), percent(share.standardError(), ERROR), 0);
    }

    static Cell change(Difference difference) {
        String sign = difference.value() > 0 ? "+" : "";
        return new Cell(plain(difference.value()), sign + percent(difference.value(), SHARE), 0);
    }

    static Cell error(Difference difference) {
        return new Cell(plain(difference.standardError()), percent(difference.standardError(), ERROR), 0);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String percent(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f %%", value * 100);
    }
}
