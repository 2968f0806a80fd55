package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR element that remembers what of it has been read, so that whatever nobody asked for can be told.
 *
 * <p>An element is in use by one import at a time.
 */
final class Element {
    private static final int LONGEST_NAME = 60;

    private final String path;
    private final Map<String, @Nullable Object> members;
    private final Set<String> read = new HashSet<>();
    private final Map<String, List<Element>> children = new LinkedHashMap<>();

    Element(String path, Map<String, @Nullable Object> members) {
        this.path = path;
        this.members = members;
    }

    String path() {
        return path;
    }

    /** A name from a foreign document, short enough to be shown and without control characters. */
    static String shown(String name) {
        String plain = name.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<String> text(String name) {
        return value(name, String.class);
    }

    Optional<BigDecimal> number(String name) {
        return value(name, BigDecimal.class);
    }

    Optional<Boolean> truth(String name) {
        return value(name, Boolean.class);
    }

    /** A value; one of another type stays unread, and is told. */
    private <T> Optional<T> value(String name, Class<T> type) {
        if (!type.isInstance(members.get(name))) {
            return Optional.empty();
        }
        read.add(name);
        return Optional.of(type.cast(members.get(name)));
    }

    /** The elements of a list; a single element counts as a list of one. */
    List<Element> all(String name) {
        return children.computeIfAbsent(name, this::read);
    }

    Optional<Element> one(String name) {
        return all(name).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Element> read(String name) {
        Object value = members.get(name);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            if (!(values.get(place) instanceof Map<?, ?> members)) {
                return List.of();
            }
            String at = path + "." + name + (value instanceof List<?> ? "[" + place + "]" : "");
            elements.add(new Element(at, (Map<String, @Nullable Object>) members));
        }
        read.add(name);
        return elements;
    }

    /** Extensions of one address, however it begins. */
    List<Element> extensions(Set<String> endings) {
        List<Element> found = new ArrayList<>();
        for (Element extension : all("extension")) {
            if (extension.text("url").filter(url -> endings.contains(tail(url))).isPresent()) {
                found.add(extension);
            }
        }
        return found;
    }

    /** The last part of an address. */
    static String tail(String url) {
        return url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf('#')) + 1);
    }

    /** Takes out the properties that begin so, as an element of their own; what is in them is then understood. */
    Element take(String beginning) {
        Map<String, @Nullable Object> taken = new LinkedHashMap<>(members);
        taken.keySet().removeIf(name -> !name.startsWith(beginning));
        skip(taken.keySet().toArray(String[]::new));
        return new Element(path, taken);
    }

    /** Says that these properties, with all that is in them, are understood and not needed. */
    void skip(String... names) {
        for (String name : names) {
            read.add(name);
            read.add("_" + name);
            children.remove(name);
        }
    }

    /** Says that the element with all that is in it is understood. */
    void skipAll() {
        skip(members.keySet().toArray(String[]::new));
    }

    /** Tells everything that nobody asked for, the outermost only. */
    void unread(List<Remark> remarks) {
        members.keySet().forEach(name -> {
            String at = path + "." + shown(name);
            if (!read.contains(name)) {
                remarks.add(new Remark(at, "not understood"));
            }
            children.getOrDefault(name, List.of()).forEach(child -> child.unread(name, remarks));
        });
    }

    private void unread(String property, List<Remark> remarks) {
        boolean extension =
                property.equals("extension") && members.keySet().stream().anyMatch(name -> !read.contains(name));
        if (extension) {
            String url = members.get("url") instanceof String text ? shown(tail(text)) : "without an address";
            remarks.add(new Remark(path, "the extension " + url + " is not understood"));
        } else {
            unread(remarks);
        }
    }
}
