package org.onedoor.vocabulary.json;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.BooleanNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.NullNode;
import org.onedoor.vocabulary.json.Node.NumberNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.Node.TextNode;

/**
 * Tells nodes as a parser tells a text, so that a binding library takes what was located and checked as it is.
 *
 * <p>Numbers stay the digits of the document: a tree of JSON values would turn -0 into 0.
 */
final class NodeParser implements JsonParser {
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node awaited;
    private Node at;
    private String text = "";

    /** An object or a list whose end has not been told. */
    private record Open(Node node, Event end, Iterator<?> rest) {}

    NodeParser(Node root) {
        this.awaited = root;
        this.at = root;
    }

    @Override
    public boolean hasNext() {
        return awaited != null || !open.isEmpty();
    }

    @Override
    public Event next() {
        if (awaited != null) {
            return value(awaited);
        }
        if (open.isEmpty()) {
            throw new NoSuchElementException("The document has ended");
        }
        Iterator<?> rest = open.element().rest();
        return rest.hasNext() ? step(rest.next()) : end(open.remove());
    }

    private Event step(Object next) {
        return next instanceof Map.Entry<?, ?> member
                ? name((String) member.getKey(), (Member) member.getValue())
                : value((Node) next);
    }

    private Event end(Open ended) {
        at = ended.node();
        return ended.end();
    }

    private Event name(String name, Member member) {
        text = name;
        awaited = member.value();
        return Event.KEY_NAME;
    }

    private Event value(Node node) {
        at = node;
        awaited = null;
        return switch (node) {
            case ObjectNode object -> {
                open.push(new Open(
                        object, Event.END_OBJECT, object.members().entrySet().iterator()));
                yield Event.START_OBJECT;
            }
            case ArrayNode array -> {
                open.push(new Open(array, Event.END_ARRAY, array.elements().iterator()));
                yield Event.START_ARRAY;
            }
            case TextNode string -> {
                text = string.text();
                yield Event.VALUE_STRING;
            }
            case NumberNode number -> {
                text = number.literal();
                yield Event.VALUE_NUMBER;
            }
            case BooleanNode bool -> bool.value() ? Event.VALUE_TRUE : Event.VALUE_FALSE;
            case NullNode none -> Event.VALUE_NULL;
        };
    }

    /** The name, the text or the digits that were told last. */
    @Override
    public String getString() {
        return text;
    }

    @Override
    public boolean isIntegralNumber() {
        return getBigDecimal().scale() == 0;
    }

    @Override
    public int getInt() {
        return Integer.parseInt(text);
    }

    @Override
    public long getLong() {
        return Long.parseLong(text);
    }

    @Override
    public BigDecimal getBigDecimal() {
        return new BigDecimal(text);
    }

    @Override
    public JsonLocation getLocation() {
        return new Told(at);
    }

    @Override
    public void close() {
        // There is no text to close.
    }

    /** The value that was told last, or that is around the name that was. */
    record Told(Node node) implements JsonLocation {
        @Override
        public long getStreamOffset() {
            return node.offset();
        }

        @Override
        public long getLineNumber() {
            return -1;
        }

        @Override
        public long getColumnNumber() {
            return -1;
        }
    }
}
