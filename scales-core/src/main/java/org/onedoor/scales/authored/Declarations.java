package org.onedoor.scales.authored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Source;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.Spelling;

/**
 * What a definition that may be wrong names, and the problems found in it so far.
 *
 * @param <D> the definition
 */
public abstract class Declarations<D> {
    private final Located<D> located;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Source> sources;

    /** What a definition declares, its sources first. */
    protected Declarations(Located<D> located, List<Source> sources) {
        this.located = located;
        this.sources = unique("/sources", sources, Source::id, "/id");
    }

    /** The definition. */
    public final D scale() {
        return located.value();
    }

    /** The problems found so far. */
    public final List<Problem> problems() {
        return problems;
    }

    /** Adds a problem. */
    public final void problem(String pointer, String message) {
        problems.add(located.problem(pointer, message));
    }

    /** The elements by their keys; a key used again is a problem, and the first stands. */
    public final <K, T> Map<K, T> unique(String pointer, List<T> elements, Function<T, K> key, String keyPointer) {
        Map<K, T> byKey = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            K found = key.apply(elements.get(i));
            if (byKey.putIfAbsent(found, elements.get(i)) != null) {
                problem(pointer + "/" + i + keyPointer, quoted(found) + " is used already");
            }
        }
        return byKey;
    }

    /** A source that must be known where it is named. */
    public final void source(String pointer, @Nullable String id) {
        known(pointer, id, sources, "source");
    }

    /** What an id names; an id that names nothing is a problem. */
    protected final <T> @Nullable T known(String pointer, @Nullable String id, Map<String, T> names, String kind) {
        if (id != null && !names.containsKey(id)) {
            problem(pointer, "there is no " + kind + " " + quoted(id) + Spelling.didYouMean(id, names.keySet()));
        }
        return id == null ? null : names.get(id);
    }

    /** An id as problems show it. */
    public static String quoted(Object id) {
        return "\"" + id + "\"";
    }
}
