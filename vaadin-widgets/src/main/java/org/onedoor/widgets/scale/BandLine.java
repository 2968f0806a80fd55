package org.onedoor.widgets.scale;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.scales.definition.SeverityBand;

/** Where a score lies among the bands of its scale. The words beside it say the same, so a screen reader passes it by. */
final class BandLine extends Div {

    private static final int WIDTH = 600;
    private static final int TOP = 16;
    private static final int HEIGHT = 14;

    BandLine(ScoreRange range, List<SeverityBand> bands, int reached) {
        addClassName("onedoor-band-line");
        getElement().setAttribute("aria-hidden", "true");
        StringBuilder svg =
                new StringBuilder("<div><svg viewBox=\"-8 0 %d 34\" focusable=\"false\">".formatted(WIDTH + 16));
        int points = range.to() - range.from() + 1;
        for (SeverityBand band : bands) {
            double from = x(band.from() - range.from(), points);
            double to = x(band.to() + 1 - range.from(), points);
            String here = band.contains(reached) ? " class=\"onedoor-band-here\"" : " class=\"onedoor-band\"";
            svg.append(rect(here, from, to));
        }
        double mark = x(reached - range.from() + 0.5, points);
        svg.append(String.format(
                Locale.ROOT, "<path class=\"onedoor-band-mark\" d=\"M%1$.1f 13 l-7 -11 h14 z\"/></svg></div>", mark));
        add(new Html(svg.toString()));
    }

    private static double x(double point, int points) {
        return WIDTH * point / points;
    }

    private static String rect(String look, double from, double to) {
        return String.format(
                Locale.ROOT,
                "<rect%s x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\"/>",
                look,
                from + 1,
                TOP,
                to - from - 2,
                HEIGHT);
    }
}
