package org.onedoor.vocabulary.json;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.BooleanNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.NullNode;
import org.onedoor.vocabulary.json.Node.NumberNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.Node.TextNode;

/**
 * Reads a document into located nodes.
 *
 * <p>The parser tells only where a token ends; a token starts at the first character after the one before it that is neither
 * space, comma nor colon.
 */
final class NodeReader {
    static final int MAX_DEPTH = 64;

    /** Ten times as many as the largest navigator has: 16 MB can hold eight million, which take a gigabyte. */
    static final int MOST_VALUES = 1_000_000;

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private final String text;
    private final Findings findings;
    /** Whether a text may hold half of a character: text that was UTF-8 cannot, unless something is escaped in it. */
    private final boolean halves;

    private final JsonParser parser;
    private boolean ended;
    private int values;
    private int last;
    private int start;
    private int end;

    private NodeReader(SourceText source, Findings findings) {
        this.text = source.text();
        this.findings = findings;
        this.halves = !source.decoded() || text.contains("\\u");
        this.parser = PROVIDER.createParser(new StringReader(text) {
            @Override
            public int read(char[] buffer, int from, int length) throws java.io.IOException {
                int read = super.read(buffer, from, length);
                ended |= read < 0;
                return read;
            }
        });
    }

    /**
     * Reads one document.
     *
     * @throws InvalidContentException if the text is not one JSON value; other mistakes are added to the findings
     */
    static Node read(SourceText source, Findings findings) {
        NodeReader reader = new NodeReader(source, findings);
        Node root = reader.value(reader.next(Position.DOCUMENT), Position.DOCUMENT, 0);
        int rest = reader.skip(reader.end, false);
        if (rest < source.text().length()) {
            findings.add(rest, Position.DOCUMENT, "unexpected text after the end of the document");
        }
        return root;
    }

    private Node value(Event event, Position place, int depth) {
        int at = start;
        if (++values > MOST_VALUES) {
            throw findings.stop(at, place, "holds more than " + MOST_VALUES + " values; divide it into several files");
        }
        if (depth > MAX_DEPTH) {
            throw findings.stop(at, place, "nested deeper than " + MAX_DEPTH + " levels");
        }
        return switch (event) {
            case START_OBJECT -> new ObjectNode(place, at, members(place, depth));
            case START_ARRAY -> new ArrayNode(place, at, elements(place, depth));
            case VALUE_STRING -> new TextNode(place, at, whole(parser.getString(), at, place));
            case VALUE_NUMBER -> new NumberNode(place, at, number(at, place));
            case VALUE_TRUE -> new BooleanNode(place, at, true);
            case VALUE_FALSE -> new BooleanNode(place, at, false);
            case VALUE_NULL -> new NullNode(place, at);
            default -> throw new IllegalStateException("Not a value: " + event);
        };
    }

    private SequencedMap<String, Member> members(Position place, int depth) {
        SequencedMap<String, Member> members = new LinkedHashMap<>();
        while (next(place) == Event.KEY_NAME) {
            int nameOffset = start;
            String name = whole(parser.getString(), nameOffset, place);
            Position child = place.child(name);
            Member member = new Member(nameOffset, value(next(child), child, depth + 1));
            if (members.putIfAbsent(name, member) != null) {
                findings.add(nameOffset, child, "the property is given twice");
            }
        }
        return members;
    }

    private List<Node> elements(Position place, int depth) {
        List<Node> elements = new ArrayList<>();
        for (Event event = next(place); event != Event.END_ARRAY; event = next(place)) {
            elements.add(value(event, place.child(elements.size()), depth + 1));
        }
        return elements;
    }

    private String whole(String string, int at, Position place) {
        if (halves && hasHalfCharacter(string)) {
            findings.add(at, place, "contains half of a character (an unpaired surrogate)");
        }
        return string;
    }

    private static boolean hasHalfCharacter(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                int character = string.codePointAt(i);
                if (Character.charCount(character) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private String number(int at, Position place) {
        String literal = text.substring(at, end);
        if (NumberText.isTooLarge(literal)) {
            findings.add(at, place, "the number is too long or too large");
            return "0";
        }
        return literal;
    }

    private Event next(Position place) {
        last = start;
        start = skip(end, true);
        try {
            Event event = parser.next();
            // The parser counts wrongly once it has met the end of the text.
            end = (int) Math.min(parser.getLocation().getStreamOffset(), text.length());
            return event;
        } catch (JsonParsingException e) {
            throw ended ? truncated(place) : unexpected((int) e.getLocation().getStreamOffset(), place);
        }
    }

    private InvalidContentException truncated(Position place) {
        if (text.isBlank()) {
            return findings.stop(0, Position.DOCUMENT, "the document is empty");
        }
        return findings.stop(start < text.length() ? start : last, place, "the document ends before it is complete");
    }

    private InvalidContentException unexpected(int offset, Position place) {
        boolean insideText = text.charAt(start) == '"' && offset > start && text.charAt(offset) != '"';
        int at = insideText ? offset : Math.min(start, offset);
        return findings.stop(
                at, place, "not valid JSON: unexpected " + shown(text.codePointAt(at)) + (insideText ? "" : hint(at)));
    }

    private String hint(int at) {
        boolean afterComma = text.substring(0, at).stripTrailing().endsWith(",");
        return switch (text.charAt(at)) {
            case '/' -> "; JSON has no comments";
            case '\'' -> "; names and text stand in double quotes";
            case '"' -> afterComma ? "" : "; is there a comma or a colon missing before it?";
            case '}', ']' -> afterComma ? "; leave out the comma before it" : "";
            default -> "";
        };
    }

    private static String shown(int character) {
        return Character.isISOControl(character)
                ? "control character %d".formatted(character)
                : "'" + Character.toString(character) + "'";
    }

    private int skip(int from, boolean separators) {
        int at = from;
        while (at < text.length() && isSkipped(text.charAt(at), separators)) {
            at++;
        }
        return at;
    }

    private static boolean isSkipped(char character, boolean separators) {
        return switch (character) {
            case ' ', '\t', '\r', '\n' -> true;
            case ',', ':' -> separators;
            default -> false;
        };
    }
}
