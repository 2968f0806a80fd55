package org.onedoor.vocabulary.json;

import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.SequencedMap;

/** A JSON value that knows where in its document it stands. */
sealed interface Node {
    /** Looked up once: {@code Json.create…} searches the class path at every call. */
    JsonProvider JSON = JsonProvider.provider();

    /** Where it stands in the document as written. */
    Position place();

    /** The place as JSON pointer. */
    default String pointer() {
        return place().pointer();
    }

    /** Where the value starts, in characters from the start of the text. */
    int offset();

    record ObjectNode(Position place, int offset, SequencedMap<String, Member> members) implements Node {}

    record Member(int nameOffset, Node value) {}

    record ArrayNode(Position place, int offset, List<Node> elements) implements Node {}

    record TextNode(Position place, int offset, String text) implements Node {}

    record NumberNode(Position place, int offset, String literal) implements Node {}

    record BooleanNode(Position place, int offset, boolean value) implements Node {}

    record NullNode(Position place, int offset) implements Node {}

    /** What an author calls this sort of value. */
    default String sort() {
        return switch (this) {
            case ObjectNode object -> "an object";
            case ArrayNode array -> "a list";
            case TextNode text -> "text";
            case NumberNode number -> "a number";
            case BooleanNode bool -> "true or false";
            case NullNode none -> "null";
        };
    }
}
