package org.onedoor.vocabulary.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Binding.Bound;

/**
 * Reads authored JSON into records and refuses whatever is doubtful, telling every mistake of a document at once.
 *
 * <p>A document is UTF-8 without a byte order mark, at most 16 MB, a million values and 64 levels deep. Unknown, repeated and missing
 * properties, values of another sort, numbers out of range, unknown words and broken constraints are all problems; nothing is
 * skipped, converted or filled in. A component is required when it has {@code @NotNull}, {@code @NotBlank} or
 * {@code @NotEmpty}. A property is called like its component unless {@code @JsonbProperty} renames it. Enum constants are
 * written as lower-case words joined by hyphens: {@code WELFARE_AREA} is {@code "welfare-area"}.
 *
 * <p>A sealed interface of records stands for objects of several kinds. An object is of the kind of which it has a property
 * that no other kind has: one that all objects of its kind need or, where there is none, one that they may have. It must tell
 * exactly one kind, and has no property of another. A permitted interface is told by what its own records have in common.
 * JSON Binding must be told as well: the interface has {@code @JsonbTypeDeserializer(KindDeserializer.class)}.
 *
 * <p>A record with several constructors has {@code @JsonbCreator} on its canonical one.
 *
 * <p>Records must be public, in an exported package that is opened to {@code org.hibernate.validator}. Their numbers and
 * booleans are boxed, because a missing primitive would quietly become 0; their maps are {@code LinkedHashMap} or
 * {@code SortedMap}, because others lose the order of the document. Anything else is a mistake in the program and throws
 * {@link IllegalArgumentException}.
 *
 * {@snippet class = "org.onedoor.vocabulary.json.StrictJsonSnippetsTest" region = "mistakes"}
 */
public final class StrictJson {
    private StrictJson() {}

    /**
     * Makes what the first reading would make otherwise: the validator, which takes longer than most documents. For programs that
     * read on several threads and can spare one for it.
     */
    public static void prepare() {
        Constraints.prepare();
    }

    /**
     * Reads a file.
     *
     * @throws InvalidContentException with every problem of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> T read(Class<T> type, Path file) {
        return locate(type, file).value();
    }

    /**
     * Reads a document.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     */
    public static <T> T read(Class<T> type, String name, String json) {
        return locate(type, name, json).value();
    }

    /**
     * Reads a document to its end; the stream is not closed.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> T read(Class<T> type, String name, InputStream in) {
        return locate(type, name, in).value();
    }

    /**
     * Reads a file, keeping the places of its values for further checks.
     *
     * @throws InvalidContentException with every problem of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> Located<T> locate(Class<T> type, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return locate(type, file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Reads a document, keeping the places of its values for further checks.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     */
    public static <T> Located<T> locate(Class<T> type, String name, String json) {
        return locate(type, SourceText.of(name, json));
    }

    /**
     * Reads a document to its end, keeping the places of its values for further checks; the stream is not closed.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T> Located<T> locate(Class<T> type, String name, InputStream in) {
        return locate(type, SourceText.read(name, in));
    }

    private static <T> Located<T> locate(Class<T> type, SourceText source) {
        RecordShape.checked(type);
        Findings findings = new Findings(source);
        Node root = NodeReader.read(source, findings);
        Node fitting = new ShapeCheck(findings).fit(root, type);
        T value = fitting == null ? null : bound(fitting, type, findings);
        findings.throwIfAny();
        return Located.in(source, root, Objects.requireNonNull(value, "refused without a problem"));
    }

    private static <T> @Nullable T bound(Node fitting, Class<T> type, Findings findings) {
        Bound<T> bound = Binding.bind(fitting, type, findings);
        if (bound == null) {
            return null;
        }
        constraints(bound.value(), bound.node(), findings);
        return bound.value();
    }

    private static void constraints(Object value, Node fitting, Findings findings) {
        List<Runnable> found = new ArrayList<>();
        Constraints.check(value, (names, message) -> {
            Node node = Located.nearest(fitting, names);
            String pointer = node.pointer();
            for (String name : names.subList(Pointers.names(pointer).size(), names.size())) {
                pointer = Pointers.child(pointer, name);
            }
            if (!findings.spoiled(pointer)) {
                String place = pointer;
                found.add(() -> findings.add(node.offset(), place, message));
            }
        });
        found.forEach(Runnable::run);
    }

    /**
     * Checks the constraints of a value that was made by a program.
     *
     * @throws InvalidContentException with every broken constraint, each with its pointer and the file {@code <memory>}
     */
    public static <T> Located<T> check(T value) {
        Located<T> located = Located.inMemory(value);
        List<Problem> problems = new ArrayList<>();
        Constraints.check(value, (names, message) -> {
            String pointer = names.stream().reduce("", Pointers::child);
            problems.add(located.problem(pointer, message));
        });
        InvalidContentException.throwIfAny(problems);
        return located;
    }

    /** An unmodifiable copy of a list as a record keeps it; a list absent from the document becomes empty. */
    public static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Writes a record as JSON that {@link #read(Class, String, String)} reads back equal. Properties stand in the order of the
     * components, and absent ones are left out, so equal records give the same text.
     */
    public static String write(Object value) {
        RecordShape.checked(value.getClass());
        return OneDoorJson.jsonb().toJson(value);
    }
}
