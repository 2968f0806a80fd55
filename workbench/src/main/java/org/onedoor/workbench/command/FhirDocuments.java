package org.onedoor.workbench.command;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Takes the resources out of what is read: one document, an array or a Bundle of them, or one on each line.
 *
 * <p>Each is handed on as the text it was, so that nothing in it is mended on the way. A line that is no JSON spoils no other.
 */
final class FhirDocuments {
    private static final Pattern RESOURCE = Pattern.compile("\\{ *\"resourceType\"");

    private final Consumer<Document> each;
    private final StringBuilder text = new StringBuilder();
    private long begins;
    private int lines;
    private int depth;
    private boolean quoted;
    private boolean escaped;

    FhirDocuments(Consumer<Document> each) {
        this.each = each;
    }

    /**
     * A resource.
     *
     * @param line where it begins
     * @param json its text
     * @param inBundle whether it stood in a Bundle, where resources of other types stand too
     */
    record Document(long line, String json, boolean inBundle) {}

    /** Reads to the end. */
    void read(BufferedReader in) throws IOException {
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (isBroken() && startsResource(line)) {
                end();
            }
            if (lines > 0 || !line.isBlank()) {
                add(number, line);
            }
        }
        if (lines > 0) {
            end();
        }
    }

    /** Whether a resource began on the line before and did not end there; one that is spread over lines begins otherwise. */
    private boolean isBroken() {
        return lines == 1 && startsResource(text) && text.indexOf("\"Bundle\"") < 0;
    }

    private static boolean startsResource(CharSequence line) {
        return RESOURCE.matcher(line).lookingAt();
    }

    private void add(long number, String line) {
        begins = lines == 0 ? number : begins;
        lines++;
        text.append(line).append('\n');
        line.chars().forEach(this::follow);
        quoted = false;
        if (depth <= 0) {
            end();
        }
    }

    private void follow(int c) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else {
            quoted = c == '"';
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
    }

    private void end() {
        parts(text.toString().stripTrailing()).forEach(each);
        text.setLength(0);
        lines = 0;
        depth = 0;
        quoted = false;
        escaped = false;
    }

    /** The resources of an array or a Bundle; anything else is handed on whole, to be refused by whoever reads it. */
    private List<Document> parts(String whole) {
        List<Document> found = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        String key = "";
        boolean bundle = false;
        int from = -1;
        int depthOfPart = 0;
        try (JsonParser parser = Json.createParser(new StringReader(whole))) {
            while (parser.hasNext()) {
                Event event = parser.next();
                switch (event) {
                    case KEY_NAME -> key = parser.getString();
                    case VALUE_STRING ->
                        bundle |= path.size() == 1
                                && key.equals("resourceType")
                                && parser.getString().equals("Bundle");
                    case START_OBJECT, START_ARRAY -> {
                        if (from < 0 && event == Event.START_OBJECT && isPart(path, key)) {
                            from = (int) parser.getLocation().getStreamOffset() - 1;
                            depthOfPart = path.size();
                        }
                        path.addLast(event == Event.START_ARRAY ? key + "[]" : key);
                        key = "";
                    }
                    case END_OBJECT, END_ARRAY -> {
                        path.removeLast();
                        if (from >= 0 && path.size() == depthOfPart && event == Event.END_OBJECT) {
                            int to = (int) parser.getLocation().getStreamOffset();
                            found.add(
                                    new Document(lineOf(whole, from), whole.substring(from, to), !path.contains("[]")));
                            from = -1;
                        }
                    }
                    default -> {}
                }
            }
        } catch (JsonException broken) {
            return List.of(new Document(begins, whole, false));
        }
        boolean array = whole.stripLeading().startsWith("[");
        return array || bundle ? found : List.of(new Document(begins, whole, false));
    }

    /** An element of the outer array, or the resource of an entry. */
    private static boolean isPart(Deque<String> path, String key) {
        return (path.size() == 1 && path.getLast().equals("[]"))
                || (path.size() == 3 && path.contains("entry[]") && key.equals("resource"));
    }

    private long lineOf(String whole, int offset) {
        return begins
                + whole.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
