package org.onedoor.workbench.paper;

import java.util.List;
import java.util.Locale;

/** Shapes and lines of text, written as SVG. */
final class SvgCanvas {
    static final int LEADING = 18;
    private static final double CHARACTER = 8;
    private static final double STRONG = 9.6;
    private static final double SMALL = 7;

    private final StringBuilder shapes = new StringBuilder();

    /** How many characters of middling width surely fit, in a font as wide as any that a reader is likely to have. */
    static int characters(double width) {
        return (int) (width / CHARACTER);
    }

    static int strongCharacters(double width) {
        return (int) (width / STRONG);
    }

    static int smallCharacters(double width) {
        return (int) (width / SMALL);
    }

    /** Where lines of text that begin at a point surely end. */
    static double end(double x, List<String> lines) {
        return x + lines.stream().mapToDouble(TextLines::width).max().orElse(0) * CHARACTER;
    }

    void rectangle(double x, double y, double width, double height, String kind) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" class=\"%s\"/>", x, y, width, height, kind);
    }

    /** A shape with cut corners, like the sign to stop. */
    void octagon(double x, double y, double width, double height, String kind) {
        double cut = 10;
        add(
                "<path d=\"M%s %sh%sl%s %sv%sl-%s %sh-%sl-%s -%sv-%sz\" class=\"%s\"/>",
                x + cut,
                y,
                width - 2 * cut,
                cut,
                cut,
                height - 2 * cut,
                cut,
                cut,
                width - 2 * cut,
                cut,
                cut,
                height - 2 * cut,
                kind);
    }

    void circle(double x, double y, double radius, String kind) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>", x, y, radius, kind);
    }

    /** A line through points, given as x and y in turn. */
    void line(String kind, double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : "L")
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        add("<path d=\"" + path + "\" class=\"%s\"/>", kind);
    }

    /** The head of an arrow that ends at a point, to the right or downwards. */
    void tip(double x, double y, boolean right, String kind) {
        add(
                right ? "<path d=\"M%s %sl-8 -4.5v9z\" class=\"%s\"/>" : "<path d=\"M%s %sl-4.5 -8h9z\" class=\"%s\"/>",
                x,
                y,
                kind);
    }

    void text(double x, double baseline, String text, String kind) {
        add(
                "<text x=\"%s\" y=\"%s\" class=\"%s\">" + Markup.escaped(text).replace("%", "%%") + "</text>",
                x,
                baseline,
                kind);
    }

    /** Lines of text, the first with its baseline given. */
    void text(double x, double baseline, List<String> lines, String kind) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, baseline + i * LEADING, lines.get(i), kind);
        }
    }

    void open(String attributes) {
        shapes.append("<g").append(attributes).append(">\n");
    }

    void close() {
        shapes.append("</g>\n");
    }

    private void add(String shape, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number ? number(number) : values[i];
        }
        shapes.append(String.format(Locale.ROOT, shape, written)).append('\n');
    }

    private static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    /** The whole picture. */
    String picture(String id, String language, String title, String description, double width, double height) {
        String size = number(width) + "\" height=\"" + number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 " + number(width) + " "
                + number(height) + "\" role=\"img\" lang=\"" + language + "\" aria-labelledby=\"" + id + "-title " + id
                + "-description\">\n"
                + "<title id=\"" + id + "-title\">" + Markup.escaped(title) + "</title>\n"
                + "<desc id=\"" + id + "-description\">" + Markup.escaped(description) + "</desc>\n"
                + "<style>\n" + Markup.style("graph.css").strip() + "\n</style>\n"
                + "<rect width=\"100%\" height=\"100%\" class=\"ground\"/>\n"
                + shapes + "</svg>\n";
    }
}
