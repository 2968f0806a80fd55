package org.onedoor.navigator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Spelling;

/** The ids of one kind of thing in a document, each with what it stands for. */
final class Register<T> {
    private final String kind;
    private final Problems problems;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * Starts empty.
     *
     * @param kind what problems call one of these
     */
    Register(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** Adds a thing; of two with the same id the first stays and the second is a problem. */
    void add(String id, T thing, String pointer) {
        if (byId.putIfAbsent(id, thing) != null) {
            problems.add(pointer, "there is already " + kind + " \"" + id + "\"");
        }
    }

    /** Adds a thing whose repetition is reported elsewhere, or cannot be. */
    void addFirst(String id, T thing) {
        byId.putIfAbsent(id, thing);
    }

    /** What an id stands for; null, and a problem, if nothing. */
    @Nullable
    T find(String id, String pointer) {
        T thing = byId.get(id);
        if (thing == null) {
            problems.add(pointer, "there is no " + kind + " \"" + id + "\"" + Spelling.didYouMean(id, byId.keySet()));
        }
        return thing;
    }
}
