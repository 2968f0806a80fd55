package org.onedoor.workbench.paper;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few forms of Mermaid that we write, and nothing else: what it does not know is an error. */
public final class MermaidReader {
    private static final String TEXT = "\"((?:[\\p{L}\\p{Nd} .,?!–\\-'’“”…/%:]|#\\d+;|<br/>)+)\"";
    private static final Pattern NODE = Pattern.compile("  ([qrsf]\\d+)(\\(\\[|\\{\\{|\\[/|\\[|\\()" + TEXT
            + "(\\]\\)|\\}\\}|/\\]|\\]|\\))(:::(?:danger|finding))?");
    private static final Pattern EDGE =
            Pattern.compile("  ([qr]\\d+) (?:-->|==>|-\\.->)(?:\\|" + TEXT + "\\|)? ([qrs]\\d+)");
    private static final Pattern OUTSIDE = Pattern.compile("  g\\d+>" + TEXT + "\\] ==> (q\\d+)");
    private static final Pattern OTHER =
            Pattern.compile("flowchart TD|  acc(Title|Descr): [^;#\\n]+|  classDef (danger|finding) [a-z0-9#:,\\- ]+");
    private static final Map<String, String> ENDS = Map.of("([", "])", "{{", "}}", "[/", "/]", "[", "]", "(", ")");

    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Set<String> edges = new LinkedHashSet<>();

    private MermaidReader() {}

    /** Reads a chart and checks that each arrow goes between nodes that are there. */
    public static MermaidReader read(String chart) {
        MermaidReader reader = new MermaidReader();
        chart.lines().forEach(reader::line);
        for (String edge : reader.edges) {
            for (String end : edge.split(" ")) {
                if (!reader.nodes.containsKey(end)) {
                    throw new AssertionError("an arrow without its node " + end);
                }
            }
        }
        return reader;
    }

    private void line(String line) {
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        Matcher outside = OUTSIDE.matcher(line);
        if (node.matches() && ENDS.get(node.group(2)).equals(node.group(4))) {
            if (nodes.put(node.group(1), plain(node.group(3))) != null) {
                throw new AssertionError("a second node " + node.group(1));
            }
        } else if (edge.matches()) {
            edges.add(edge.group(1) + " " + edge.group(3));
        } else if (outside.matches()) {
            edges.add(outside.group(2));
        } else if (!OTHER.matcher(line).matches()) {
            throw new AssertionError("not understood: " + line);
        }
    }

    private static String plain(String text) {
        return Pattern.compile("#(\\d+);")
                .matcher(text.replace("<br/>", " "))
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    }

    /** Texts of the nodes by their names. */
    public Map<String, String> nodes() {
        return nodes;
    }

    /** Arrows as {@code from to}. */
    public Set<String> edges() {
        return edges;
    }
}
