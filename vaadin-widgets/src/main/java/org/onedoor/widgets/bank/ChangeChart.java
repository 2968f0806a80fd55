package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.widgets.kit.Voice;

/** Totals over time as a line over the bands of the scale, as an image with a name; the table beside it says the same. */
final class ChangeChart extends Div {

    private static final int LEFT = 40;
    private static final int RIGHT = 620;
    private static final int TOP = 16;
    private static final int BOTTOM = 256;
    private static final int LABELS = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final ScoreRange range;
    private final List<Measured> measured;
    private final StringBuilder svg = new StringBuilder();

    ChangeChart(Scale scale, List<Measured> measured, Voice voice, String described) {
        this.range = scale.total().orElseThrow().range();
        this.measured = measured;
        addClassName("onedoor-chart");
        getElement().setAttribute("tabindex", "0"); // on a phone it is wider than the page
        draw("<div><svg viewBox=\"0 0 860 290\" role=\"img\" aria-label=\"%s\">", escaped(described));
        List<SeverityBand> bands = scale.bands(Scale.TOTAL);
        for (int i = 0; i < bands.size(); i++) {
            band(bands.get(i), i, voice);
        }
        axes();
        line();
        svg.append("</svg></div>");
        add(new Html(svg.toString()));
    }

    private void draw(String part, Object... values) {
        svg.append(String.format(Locale.ROOT, part, values));
    }

    /** A band of colour between its cut-offs, with its name at the right. */
    private void band(SeverityBand band, int place, Voice voice) {
        double top = y(Math.min(band.to() + 0.5, range.to()));
        double bottom = y(Math.max(band.from() - 0.5, range.from()));
        draw(
                "<rect class=\"onedoor-chart-band\" style=\"--_place:%d\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>",
                place, LEFT, top, RIGHT - LEFT, bottom - top);
        if (band.name() != null) {
            draw(
                    "<text class=\"onedoor-chart-words\" x=\"%d\" y=\"%.1f\">%s</text>",
                    RIGHT + 10, (top + bottom) / 2 + 4, escaped(voice.say(band.name())));
        }
    }

    private void axes() {
        draw("<path class=\"onedoor-chart-axis\" d=\"M%d %d V%d H%d\"/>", LEFT, TOP, BOTTOM, RIGHT);
        for (int point : new int[] {range.from(), (range.from() + range.to()) / 2, range.to()}) {
            draw("<text class=\"onedoor-chart-number\" x=\"%d\" y=\"%.1f\">%d</text>", LEFT - 8, y(point) + 5, point);
        }
        int step = Math.max(1, Math.ceilDiv(measured.size(), LABELS));
        for (int i = 0; i < measured.size(); i += step) {
            draw(
                    "<text class=\"onedoor-chart-day\" x=\"%.1f\" y=\"%d\">%s</text>",
                    x(i), BOTTOM + 22, DAY.format(measured.get(i).day()));
        }
    }

    private void line() {
        String points = IntStream.range(0, measured.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%.1f,%.1f", x(i), y(measured.get(i).total())))
                .collect(Collectors.joining(" "));
        draw("<polyline class=\"onedoor-chart-line\" points=\"%s\"/>", points);
        for (int i = 0; i < measured.size(); i++) {
            double x = x(i);
            double y = y(measured.get(i).total());
            draw("<circle class=\"onedoor-chart-point\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x, y);
            draw(
                    "<text class=\"onedoor-chart-value\" x=\"%.1f\" y=\"%.1f\">%d</text>",
                    x, y < TOP + 18 ? y + 22 : y - 10, measured.get(i).total());
        }
    }

    /** As far to the right as the days since the first measurement. */
    private double x(int place) {
        long all = ChronoUnit.DAYS.between(
                measured.getFirst().day(), measured.getLast().day());
        long since = ChronoUnit.DAYS.between(
                measured.getFirst().day(), measured.get(place).day());
        double part = all == 0 ? (place + 1.0) / (measured.size() + 1) : (double) since / all;
        return LEFT + 36 + part * (RIGHT - LEFT - 72);
    }

    private double y(double points) {
        return BOTTOM - (points - range.from()) * (BOTTOM - TOP) / (range.to() - range.from());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
