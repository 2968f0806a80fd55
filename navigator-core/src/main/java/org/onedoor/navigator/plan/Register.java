package org.onedoor.navigator.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Spelling;

/** The ids of one kind of thing in a document, each with what it stands for. */
final class Register<T> {
    private final String kind;
    private final String owner;
    private final Problems problems;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * Starts empty.
     *
     * @param kind what problems call one of these
     */
    Register(String kind, Problems problems) {
        this(kind, "", problems);
    }

    private Register(String kind, String owner, Problems problems) {
        this.kind = kind;
        this.owner = owner;
        this.problems = problems;
    }

    /**
     * What one thing has, such as the options of an item.
     *
     * @param owner what problems call the thing that has them
     */
    static <T> Register<T> of(String kind, String owner, List<T> things, Function<T, String> id, Problems problems) {
        Register<T> register = new Register<>(kind, " in " + owner, problems);
        things.forEach(thing -> register.byId.putIfAbsent(id.apply(thing), thing));
        return register;
    }

    /** Adds a thing; of two with the same id the first stays and the second is a problem. */
    void add(String id, T thing, String pointer) {
        if (byId.putIfAbsent(id, thing) != null) {
            problems.add(pointer, "there is already " + kind + " \"" + id + "\"");
        }
    }

    /** What an id stands for; null, and a problem, if nothing. */
    @Nullable
    T find(String id, String pointer) {
        T thing = byId.get(id);
        if (thing == null) {
            problems.add(
                    pointer,
                    "there is no " + kind + " \"" + id + "\"" + owner + Spelling.didYouMean(id, byId.keySet()));
        }
        return thing;
    }
}
