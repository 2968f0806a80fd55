package org.onedoor.workbench.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text as it must be written in HTML and SVG. */
final class Markup {
    private Markup() {}

    /** The text with everything escaped that means something in markup; what XML forbids becomes a space. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(point) ? point : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int point) {
        return point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }

    /** A style sheet beside this class. */
    static String style(String name) {
        try (InputStream in = Objects.requireNonNull(Markup.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
