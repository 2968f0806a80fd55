package org.onedoor.navigator;

import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.plan.Compiler;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A symptom navigator that has been checked and can be walked. Start here.
 *
 * <p>Rules only raise the step of need, danger ends the questions at once, and what is not answered is unknown, never "no". So
 * there is always a result, and it does not depend on the order of rules or answers. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.navigator.NavigatorSnippetsTest" region = "walk"}
 */
public final class Navigator implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Plan plan;
    private final transient ScaleCatalogue scales;
    /** Made at the first walk; two threads may make the same. */
    private transient volatile @Nullable WalkIndex walks;

    private Navigator(Plan plan, ScaleCatalogue scales) {
        this.plan = plan;
        this.scales = scales;
    }

    /**
     * Reads and checks a navigator that uses the bundled scales.
     *
     * @throws InvalidContentException with every problem of the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Navigator read(Path file) {
        return of(StrictJson.locate(NavigatorDefinition.class, file), ScaleCatalogue.bundled());
    }

    /**
     * Reads and checks a navigator that uses the bundled scales.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Navigator read(String name, InputStream in) {
        return read(name, in, ScaleCatalogue.bundled());
    }

    /**
     * Reads and checks a navigator.
     *
     * @param name what to call the document in problems
     * @param scales the scales that its items may ask
     * @throws InvalidContentException with every problem of the document
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Navigator read(String name, InputStream in, ScaleCatalogue scales) {
        return of(StrictJson.locate(NavigatorDefinition.class, name, in), scales);
    }

    /**
     * Checks a navigator that was made by a program.
     *
     * @param scales the scales that its items may ask
     * @throws InvalidContentException with every problem; the file is {@code <memory>} and there are no line numbers
     */
    public static Navigator of(NavigatorDefinition definition, ScaleCatalogue scales) {
        return of(StrictJson.check(definition), scales);
    }

    private static Navigator of(Located<NavigatorDefinition> definition, ScaleCatalogue scales) {
        return new Navigator(new Compiler(definition, scales).plan(), scales);
    }

    Plan plan() {
        return plan;
    }

    /** The document it was made of. */
    public NavigatorDefinition definition() {
        return plan.definition();
    }

    /** The scales that its items may ask. */
    public ScaleCatalogue scales() {
        return scales;
    }

    /** Stable identifier of the navigator. */
    public String id() {
        return definition().id();
    }

    /** The version of its content. */
    public String version() {
        return definition().version();
    }

    /** Every question that it can ask, in the order of the document. */
    public List<Question> questions() {
        return plan.slots().stream().map(slot -> new Question(slot, null)).toList();
    }

    /** A session that stands at the first question. */
    public NavigatorSession start() {
        return NavigatorSession.of(this, unanswered());
    }

    /**
     * Asks a respondent every question in turn, for programs that ask many. It asks what a session would ask, stops at danger
     * as a session does and ends in the same result, at a small part of the cost.
     *
     * @throws IllegalArgumentException naming the item, if what is answered cannot be an answer to it
     */
    public Visit walk(Respondent respondent) {
        WalkIndex index = walks;
        if (index == null) {
            index = new WalkIndex(plan);
            walks = index;
        }
        return Visit.of(index, respondent);
    }

    private int[] unanswered() {
        int[] given = new int[plan.slots().size()];
        Arrays.fill(given, Slot.OPEN);
        return given;
    }

    /**
     * The session that has these answers. Their order does not matter; answers to items that are not asked have no effect.
     *
     * @param answers by item id
     * @throws IllegalArgumentException naming the item, if there is none such or this cannot be an answer to it
     */
    public NavigatorSession replay(Map<String, Answer> answers) {
        int[] given = unanswered();
        answers.forEach((item, answer) -> {
            Slot slot = plan.slot(item);
            given[slot.index()] = slot.encode(answer);
        });
        return NavigatorSession.of(this, given);
    }

    /**
     * The session that a snapshot was taken of.
     *
     * @throws IllegalArgumentException if it was taken of another navigator or version, or cannot have been
     */
    public NavigatorSession resume(Snapshot snapshot) {
        if (!snapshot.navigator().equals(id()) || !snapshot.version().equals(version())) {
            throw new IllegalArgumentException(snapshot + " is not of " + this);
        }
        NavigatorSession session = replay(snapshot.answers());
        return snapshot.asking() == null ? session : session.goTo(snapshot.asking());
    }

    /** Its id and version. */
    @Override
    public String toString() {
        return "Navigator[" + id() + " " + version() + "]";
    }

    private Object writeReplace() {
        return new Kept(definition(), scales);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A navigator is read through its definition");
    }

    private record Kept(NavigatorDefinition definition, ScaleCatalogue scales) implements Serializable {
        private Object readResolve() {
            return of(definition, scales);
        }
    }
}
