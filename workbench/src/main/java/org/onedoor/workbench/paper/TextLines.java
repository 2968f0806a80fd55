package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces, and within words that are longer than a line. */
final class TextLines {
    private static final String NARROW = "iljtfr.,:;'’!|()[]I ";
    private static final String WIDE = "mwMWÅÄÖQO@%";

    private TextLines() {}

    /** Lines of at most so many characters of middling width; at least one. */
    static List<String> of(String text, int length) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest) > length) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > length) {
                int end = rest.offsetByCodePoints(0, Math.min(length, rest.codePointCount(0, rest.length()) - 1));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first lines, the last of them ending in an ellipsis if there are more. */
    static List<String> of(String text, int length, int most) {
        List<String> lines = of(text, length);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most));
        first.set(most - 1, first.getLast() + " …");
        return first;
    }

    /** How wide a line is, in characters of middling width. */
    static double width(String line) {
        return line.codePoints().mapToDouble(TextLines::width).sum();
    }

    private static double width(int point) {
        if (NARROW.indexOf(point) >= 0) {
            return 0.6;
        }
        return WIDE.indexOf(point) >= 0 ? 1.5 : Character.isUpperCase(point) ? 1.25 : 1;
    }
}
