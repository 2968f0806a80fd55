package org.onedoor.scales.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.ScaleDefinition;

/**
 * One person's answers to one scale at one time, with their score and with what scored them.
 *
 * <p>A newer version of the scale never changes a stored score by itself: {@link #rescored} is asked for, keeps the earlier
 * score, and can be taken back. Immutable, and reads back equal from what {@code StrictJson} writes of it.
 *
 * {@snippet class = "org.onedoor.scales.change.ChangeSnippetsTest" region = "rescored"}
 *
 * @param answered when the person answered
 * @param answers values by item id
 * @param context what was known of the person
 * @param score what the answers came to; it names the scale and its version
 * @param rules digest of the scale's scoring rules, which tells two files apart that claim the same version
 * @param norms digest of the scale's norms and change constants, or null when it had none
 * @param scored when the score was formed
 * @param previous the same answers as they were scored before, or null
 */
public record Measurement(
        @NotNull Instant answered,
        @NotNull SortedMap<String, Integer> answers,
        @NotNull @Valid ScoringContext context,
        @NotNull @Valid Score score,
        @NotNull String rules,
        @Nullable String norms,
        @NotNull Instant scored,
        @Valid @Nullable Measurement previous)
        implements Serializable {

    /** Keeps the answers unmodifiable. */
    public Measurement {
        answers = answers == null ? answers : Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /**
     * Scores answers.
     *
     * @param answers by item id; items without an answer are left out
     */
    public static Measurement of(Scale scale, Map<String, Integer> answers, ScoringContext context, Instant answered) {
        return scored(scale, new TreeMap<>(answers), context, answered, answered, null);
    }

    private static Measurement scored(
            Scale scale,
            SortedMap<String, Integer> answers,
            ScoringContext context,
            Instant answered,
            Instant scored,
            @Nullable Measurement previous) {
        ScaleDefinition definition = scale.definition();
        return new Measurement(
                answered,
                answers,
                context,
                scale.score(answers, context),
                definition.rulesDigest(),
                definition.normsDigest(),
                scored,
                previous);
    }

    /** Id of the scale. */
    public String scale() {
        return score.scale();
    }

    /** Version of the scale that scored it. */
    public String version() {
        return score.version();
    }

    /** Whether a scale is the one that scored this: the same id, version, rules and norms. */
    public boolean isScoredBy(Scale scale) {
        ScaleDefinition definition = scale.definition();
        return scale().equals(definition.id())
                && version().equals(definition.version())
                && rules.equals(definition.rulesDigest())
                && Objects.equals(norms, definition.normsDigest());
    }

    /**
     * The same answers scored by another version of the scale; this measurement is kept as its {@link #previous}.
     *
     * @param when when it is scored again
     * @throws IllegalArgumentException if it is another scale, or the one that scored this already
     */
    public Measurement rescored(Scale newer, Instant when) {
        if (!scale().equals(newer.id())) {
            throw new IllegalArgumentException("A measurement of " + scale() + " cannot be scored by " + newer.id());
        }
        if (isScoredBy(newer)) {
            throw new IllegalArgumentException(newer.id() + " version " + version() + " scored this already");
        }
        return scored(newer, answers, context, answered, when, this);
    }

    /**
     * The measurement as it was before it was scored again.
     *
     * @throws IllegalStateException if it has been scored only once
     */
    public Measurement restored() {
        if (previous == null) {
            throw new IllegalStateException("This measurement has been scored only once");
        }
        return previous;
    }

    /** The scale, its version and the time only: nothing of what the person answered. */
    @Override
    public String toString() {
        return "Measurement[" + scale() + " version " + version() + ", " + answered + "]";
    }
}
