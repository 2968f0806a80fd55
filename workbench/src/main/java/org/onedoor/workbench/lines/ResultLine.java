package org.onedoor.workbench.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of output as it grows: a JSON object whose properties stand in the order in which they are added. */
public final class ResultLine {
    private final StringBuilder json = new StringBuilder(160).append('{');

    /** Adds a text. */
    public ResultLine text(String name, String value) {
        quote(named(name), value);
        return this;
    }

    /** Adds a text, or null. */
    public ResultLine textOrNull(String name, @Nullable String value) {
        return value == null ? whole(name, null) : text(name, value);
    }

    /** Adds a list of texts. */
    public ResultLine texts(String name, List<String> values) {
        named(name).append('[');
        for (int i = 0; i < values.size(); i++) {
            quote(i == 0 ? json : json.append(','), values.get(i));
        }
        json.append(']');
        return this;
    }

    /** Adds a whole number, or null. */
    public ResultLine whole(String name, @Nullable Number value) {
        named(name).append(value);
        return this;
    }

    /** Adds a finite number. */
    public ResultLine number(String name, double value) {
        named(name).append(value);
        return this;
    }

    /** Adds a truth, or null where it is unknown. */
    public ResultLine truth(String name, @Nullable Boolean value) {
        named(name).append(value);
        return this;
    }

    /** Adds an object. */
    public ResultLine object(String name, ResultLine inner) {
        named(name).append(inner.json).append('}');
        return this;
    }

    /** Adds a list of objects. */
    public ResultLine objects(String name, List<ResultLine> inner) {
        named(name).append('[');
        for (int i = 0; i < inner.size(); i++) {
            (i == 0 ? json : json.append(',')).append(inner.get(i).json).append('}');
        }
        json.append(']');
        return this;
    }

    /** Adds a list of objects, or null. */
    public ResultLine objectsOrNull(String name, @Nullable List<ResultLine> inner) {
        return inner == null ? whole(name, null) : objects(name, inner);
    }

    private StringBuilder named(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        quote(json, name);
        return json.append(':');
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** The whole object. */
    @Override
    public String toString() {
        return json + "}";
    }
}
