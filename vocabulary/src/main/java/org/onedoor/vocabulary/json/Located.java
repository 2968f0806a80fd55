package org.onedoor.vocabulary.json;

import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.ArrayNode;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.ObjectNode;

/**
 * A value read from a document that still knows where each of its parts is written, for checks that go beyond one record.
 *
 * {@snippet class = "org.onedoor.vocabulary.json.StrictJsonSnippetsTest" region = "further"}
 *
 * @param <T> the record that was read
 */
public final class Located<T> {
    private static final String MEMORY = "<memory>";

    private final T value;
    private final @Nullable SourceText source;
    private final @Nullable Node root;

    private Located(T value, @Nullable SourceText source, @Nullable Node root) {
        this.value = value;
        this.source = source;
        this.root = root;
    }

    static <T> Located<T> in(SourceText source, Node root, T value) {
        return new Located<>(value, source, root);
    }

    /**
     * A value that was made by a program. Its problems have the file {@code <memory>}, and line and column 0.
     *
     * @see StrictJson#check which also checks the constraints of the value
     */
    public static <T> Located<T> inMemory(T value) {
        return new Located<>(value, null, null);
    }

    /** What was read. */
    public T value() {
        return value;
    }

    /** The name of the document, as given when it was read. */
    public String file() {
        return source == null ? MEMORY : source.file();
    }

    /**
     * A problem at a place in the document.
     *
     * @param pointer JSON pointer of the place; a place that does not exist gets the line and column of the nearest value
     *     around it
     * @param message what is wrong and, where it helps, what to write instead
     */
    public Problem problem(String pointer, String message) {
        if (source == null || root == null) {
            return new Problem(MEMORY, 0, 0, pointer, message);
        }
        return source.problem(nearest(root, Pointers.names(pointer)).offset(), pointer, message);
    }

    /** The node that the names lead to, or the last one on the way that exists. */
    static Node nearest(Node root, Iterable<String> names) {
        Node at = root;
        for (String name : names) {
            Node child = child(at, name);
            if (child == null) {
                return at;
            }
            at = child;
        }
        return at;
    }

    private static @Nullable Node child(Node node, String name) {
        return switch (node) {
            case ObjectNode object -> {
                Member member = object.members().get(name);
                yield member == null ? null : member.value();
            }
            case ArrayNode array -> {
                boolean index = name.matches("0|[1-9][0-9]{0,8}")
                        && Integer.parseInt(name) < array.elements().size();
                yield index ? array.elements().get(Integer.parseInt(name)) : null;
            }
            default -> null;
        };
    }
}
