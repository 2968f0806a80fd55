package org.onedoor.vocabulary.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onedoor.vocabulary.json.Node.ObjectNode;

/** The problems found so far in one document. */
final class Findings {
    /** More than anybody reads; a document can be made to have millions. */
    static final int MOST = 10_000;

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> spoiled = new HashSet<>();

    Findings(SourceText source) {
        this.source = source;
    }

    void add(Node node, String message) {
        add(node.offset(), node.place(), message);
    }

    void add(int offset, Position place, String message) {
        add(offset, place.pointer(), message);
    }

    void add(int offset, String pointer, String message) {
        problems.add(source.problem(offset, pointer, message));
        spoil(pointer);
        if (problems.size() == MOST) {
            problems.add(source.problem(offset, pointer, "there may be more; only the first " + MOST + " are told"));
            throw new InvalidContentException(InvalidContentException.sorted(problems));
        }
    }

    void unknown(ObjectNode object, String name, Optional<String> meant) {
        String hint = meant.map(Spelling::question).orElse("");
        int offset = object.members().get(name).nameOffset();
        add(offset, object.place().child(name), "unknown property" + hint);
    }

    /** Marks a place whose value is not what the author wrote, so that nothing more is said about it or what holds it. */
    void spoil(String pointer) {
        for (String at = pointer; spoiled.add(at) && !at.isEmpty(); ) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
    }

    boolean spoiled(String pointer) {
        return spoiled.contains(pointer);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    InvalidContentException stop(int offset, Position place, String message) {
        add(offset, place, message);
        return new InvalidContentException(InvalidContentException.sorted(problems));
    }

    void throwIfAny() {
        InvalidContentException.throwIfAny(problems);
    }
}
