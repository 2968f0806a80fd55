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
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.onedoor.workbench.lines.LineReader;

/**
 * Takes the resources out of what is read: one document, an array or a Bundle of them, or one on each line.
 *
 * <p>Each is handed on as the text it was, so that nothing in it is mended on the way. A line that is no JSON spoils no other.
 */
final class FhirDocuments {
    private static final Pattern RESOURCE = Pattern.compile("\\{ *\"resourceType\"");

    private static final String RESPONSE = "QuestionnaireResponse";
    private static final Pattern OPENING = Pattern.compile("\\s*[{\\[]\\s*");
    private static final Pattern GOES_ON = Pattern.compile("[,:\\[]\\s*\\z");
    private static final int LONGEST_LINE = 1 << 28;
    private static final int MOST_LEVELS = 256;

    private final Consumer<Document> each;
    private final StringBuilder text = new StringBuilder();
    private long begins;
    private int lines;
    private int depth;
    private boolean quoted;
    private boolean escaped;
    /** Whether the one before stood on a line of its own, so that this one does. */
    private boolean oneALine;

    FhirDocuments(Consumer<Document> each) {
        this.each = each;
    }

    /**
     * A resource.
     *
     * @param line where it begins
     * @param json its text
     * @param other whether it stood in a Bundle and is of another type, as they stand there too
     */
    record Document(long line, String json, boolean other) {}

    /** Reads to the end. */
    void read(BufferedReader in) throws IOException {
        LineReader reader = new LineReader(in, LONGEST_LINE);
        long number = 0;
        for (String line = reader.next(); line != null; line = reader.next()) {
            number++;
            if (lines > 0 && beginsAnew(line)) {
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

    /** Whether a line is a resource of its own, and what waits before it a broken one. */
    private boolean beginsAnew(String line) {
        if (oneALine && (OPENING.matcher(text).matches() || lines > 1)) {
            oneALine = false;
        }
        return oneALine ? !line.isBlank() : startsResource(line) && isBroken();
    }

    /** Whether what was read so far cannot go on with a resource, or would have ended on its line. */
    private boolean isBroken() {
        if (text.indexOf("\"Bundle\"") >= 0) {
            return false;
        }
        boolean goesOn = GOES_ON.matcher(text).find();
        return (lines == 1 && startsResource(text)) || !goesOn;
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
        escaped = false;
        if (depth <= 0) {
            oneALine = lines == 1;
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
        try (JsonParser parser = Json.createParser(new StringReader(whole))) {
            Parts parts = new Parts(whole, parser);
            while (parser.hasNext() && parts.path.size() <= MOST_LEVELS) {
                parts.follow(parser.next());
            }
            if (parts.path.isEmpty() && (parts.bundle || parts.isArray())) {
                return parts.found;
            }
        } catch (JsonException | NoSuchElementException broken) {
            // Whoever reads it says where.
        }
        return lines > 1 && whole.lines().anyMatch(FhirDocuments::startsResource)
                ? eachLine(whole)
                : List.of(new Document(begins, whole, false));
    }

    /** What is no document together may be one on each line, the first of which is broken. */
    private List<Document> eachLine(String whole) {
        List<Document> found = new ArrayList<>();
        long number = begins;
        for (String line : whole.lines().toList()) {
            if (!line.isBlank()) {
                found.add(new Document(number, line, false));
            }
            number++;
        }
        return found;
    }

    /** Finds the resources of an array or a Bundle on the way through it. */
    private final class Parts {
        private final String whole;
        private final JsonParser parser;
        private final List<Document> found = new ArrayList<>();
        private final Deque<String> path = new ArrayDeque<>();
        private String key = "";
        private String type = "";
        private boolean bundle;
        private int from = -1;
        private int depthOfPart;
        private int events;

        Parts(String whole, JsonParser parser) {
            this.whole = whole;
            this.parser = parser;
        }

        void follow(Event event) {
            events++;
            switch (event) {
                case KEY_NAME -> key = parser.getString();
                case VALUE_STRING -> text();
                case START_OBJECT, START_ARRAY -> begin(event == Event.START_ARRAY);
                case END_OBJECT, END_ARRAY -> end();
                default -> {}
            }
        }

        private void text() {
            if (key.equals("resourceType")) {
                bundle |= path.size() == 1 && parser.getString().equals("Bundle");
                type = from >= 0 && path.size() == depthOfPart + 1 ? parser.getString() : type;
            }
        }

        private void begin(boolean array) {
            if (from < 0 && !array && isPart()) {
                from = (int) parser.getLocation().getStreamOffset() - 1;
                depthOfPart = path.size();
                type = "";
            }
            path.addLast(array ? key + "[]" : key);
            key = "";
        }

        private void end() {
            path.removeLast();
            if (from >= 0 && path.size() == depthOfPart) {
                int to = (int) parser.getLocation().getStreamOffset();
                boolean other = !path.contains("[]") && !type.isEmpty() && !type.equals(RESPONSE);
                found.add(new Document(lineOf(whole, from), whole.substring(from, to), other));
                from = -1;
            }
        }

        /** Whether it is an array with resources in it, or with nothing. */
        boolean isArray() {
            return whole.stripLeading().startsWith("[") && (!found.isEmpty() || events == 2);
        }

        /** An element of the outer array, or the resource of an entry. */
        private boolean isPart() {
            return (path.size() == 1 && path.getLast().equals("[]"))
                    || (path.size() == 3 && path.contains("entry[]") && key.equals("resource"));
        }
    }

    private long lineOf(String whole, int offset) {
        return begins
                + whole.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
