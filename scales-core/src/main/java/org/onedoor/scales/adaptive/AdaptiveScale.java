package org.onedoor.scales.adaptive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A scale that asks each person only the items that tell most of that person.
 *
 * <p>An adaptive scale is content, never code: items, parameters of the graded response model, prior, stop rule and cut-offs are
 * in its JSON file and nowhere else. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.scales.adaptive.AdaptiveSnippetsTest" region = "ask"}
 */
public final class AdaptiveScale implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String EXAMPLE = "/META-INF/onedoor/adaptive/mood-week-synthetic.json";

    private final transient AdaptiveDefinition definition;
    private final transient AdaptiveRules rules;

    private AdaptiveScale(AdaptiveDefinition definition) {
        this.definition = definition;
        this.rules = new AdaptiveRules(definition);
    }

    /**
     * Reads an adaptive scale from a file.
     *
     * @throws InvalidContentException with every problem of the file
     */
    public static AdaptiveScale read(Path file) {
        return of(StrictJson.locate(AdaptiveDefinition.class, file));
    }

    /**
     * Reads an adaptive scale to the end of a stream, which is not closed.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     */
    public static AdaptiveScale read(String name, InputStream in) {
        return of(StrictJson.locate(AdaptiveDefinition.class, name, in));
    }

    /**
     * Reads an adaptive scale from text.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     */
    public static AdaptiveScale read(String name, String json) {
        return of(StrictJson.locate(AdaptiveDefinition.class, name, json));
    }

    /**
     * An adaptive scale made by a program, checked like a file.
     *
     * @throws InvalidContentException with every problem of the definition
     */
    public static AdaptiveScale of(AdaptiveDefinition definition) {
        return of(StrictJson.check(definition));
    }

    private static AdaptiveScale of(Located<AdaptiveDefinition> located) {
        AdaptiveChecks.check(located);
        AdaptiveScale scale = new AdaptiveScale(located.value());
        WorkedExampleChecks.work(located, scale);
        return scale;
    }

    /** The synthetic scale that ships with this module to show how one works. Its parameters are invented. */
    public static AdaptiveScale example() {
        return Example.SCALE;
    }

    private static final class Example {
        static final AdaptiveScale SCALE = read();

        private static AdaptiveScale read() {
            try (InputStream in = AdaptiveScale.class.getResourceAsStream(EXAMPLE)) {
                if (in == null) {
                    throw new IllegalStateException("The jar lacks " + EXAMPLE);
                }
                return AdaptiveScale.read(EXAMPLE, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The file it was read from, as records. */
    public AdaptiveDefinition definition() {
        return definition;
    }

    /** Stable identifier. */
    public String id() {
        return definition.id();
    }

    /** Changed whenever another item could be asked or another estimate come out; stored with results. */
    public String version() {
        return definition.version();
    }

    /** What people call it. */
    public LocalizedText name() {
        return definition.name();
    }

    /** Whether the parameters were invented, so that no estimate says anything of a person. */
    public boolean synthetic() {
        return definition.synthetic();
    }

    /** The stem that precedes the items, if its wording may be shown. */
    public Optional<ScaleText> instructions() {
        return Optional.ofNullable(definition.instructions());
    }

    /** All items, in the order of the file. */
    public List<AdaptiveItem> items() {
        return List.copyOf(rules.items());
    }

    AdaptiveRules rules() {
        return rules;
    }

    /** A session in which nothing has been asked yet. */
    public AdaptiveSession start() {
        return new AdaptiveSession(this, Answered.nothing(rules.items().size()));
    }

    /**
     * The session in which these answers have been given, whichever items a session would have asked: all of them, for instance.
     *
     * {@snippet class = "org.onedoor.scales.adaptive.AdaptiveSnippetsTest" region = "replay"}
     *
     * @param answers values by item id, null for an item that was passed over
     * @throws IllegalArgumentException naming the item, if there is none such or it does not offer the value
     */
    public AdaptiveSession replay(Map<String, ? extends @Nullable Integer> answers) {
        Answered answered = Answered.nothing(rules.items().size());
        for (Map.Entry<String, ? extends @Nullable Integer> answer : answers.entrySet()) {
            int item = rules.index(answer.getKey());
            Integer value = answer.getValue();
            answered = value == null
                    ? answered.passedOver(item)
                    : answered.with(item, rules.items().get(item).place(value));
        }
        return new AdaptiveSession(this, answered);
    }

    /**
     * The items answered in a way that must be acted on, in answers that cannot be trusted: whatever else is wrong with them,
     * and of any type.
     *
     * @param answers by item id
     * @return ids in the order of the file
     */
    public List<String> critical(Map<String, ?> answers) {
        return IntStream.range(0, rules.items().size())
                .filter(item -> rules.isCritical(
                        item, answers.get(rules.items().get(item).id())))
                .mapToObj(item -> rules.items().get(item).id())
                .toList();
    }

    /**
     * The session that a snapshot was taken of.
     *
     * @throws IllegalArgumentException if it was taken of another scale or version, or cannot have been
     */
    public AdaptiveSession resume(AdaptiveSnapshot snapshot) {
        if (!snapshot.scale().equals(id()) || !snapshot.version().equals(version())) {
            throw new IllegalArgumentException(snapshot + " is not of " + this);
        }
        Map<String, @Nullable Integer> answers = new LinkedHashMap<>();
        for (AdaptiveAnswer answer : snapshot.answers()) {
            if (answers.containsKey(answer.item())) {
                throw new IllegalArgumentException("Item " + answer.item() + " is answered twice");
            }
            answers.put(answer.item(), answer.value());
        }
        return replay(answers);
    }

    /**
     * How probable each option of an item is at a theta.
     *
     * @return in the order of the options; they add up to 1
     * @throws IllegalArgumentException if there is no such item
     */
    public double[] probabilities(String item, double theta) {
        return rules.curve(rules.index(item)).probabilities(theta);
    }

    /**
     * How much an item tells of a person with this theta: Fisher's information.
     *
     * @throws IllegalArgumentException if there is no such item
     */
    public double information(String item, double theta) {
        return rules.curve(rules.index(item)).information(theta);
    }

    /** Its id and version. */
    @Override
    public String toString() {
        return "AdaptiveScale[" + id() + " " + version() + "]";
    }

    @Serial
    private Object writeReplace() {
        return new Kept(definition);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("An adaptive scale is read through its definition");
    }

    private record Kept(AdaptiveDefinition definition) implements Serializable {
        private Object readResolve() {
            return of(definition);
        }
    }
}
