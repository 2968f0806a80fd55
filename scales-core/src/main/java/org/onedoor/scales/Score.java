package org.onedoor.scales;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What a scale says of one response.
 *
 * <p>Only a complete response has a total, bands, flags and categories. Critical items are reported for every valid answer,
 * even when the response is incomplete or invalid. Lists are in the order of the scale's file.
 *
 * {@snippet class = "org.onedoor.scales.ScaleSnippetsTest" region = "incomplete"}
 *
 * @param scale id of the scale
 * @param version version of the scale that scored it
 * @param status whether the response could be scored
 * @param total the total, or null unless the response is complete and the scale has one
 * @param missing ids of the items still to be answered; empty when the response is invalid
 * @param errors answers that cannot be scored; their presence makes the response invalid
 * @param critical ids of the items answered in a way that must be acted on
 * @param scores the other scores; in an incomplete response those whose own items are all answered
 * @param prorated what a published rule makes of a few missing answers; never a total
 * @param bands the band of each score that has bands
 * @param flags the answer of each flag
 * @param categories the category of each classification
 */
public record Score(
        @NotNull String scale,
        @NotNull String version,
        @NotNull Status status,
        @Nullable Integer total,
        List<@NotNull String> missing,
        List<@Valid AnswerError> errors,
        List<@NotNull String> critical,
        List<@Valid Points> scores,
        List<@Valid Prorated> prorated,
        List<@Valid Band> bands,
        List<@Valid Flagged> flags,
        List<@Valid Category> categories)
        implements Serializable {

    /** Keeps the lists unmodifiable; an absent one becomes empty. */
    public Score {
        missing = StrictJson.listOf(missing);
        errors = StrictJson.listOf(errors);
        critical = StrictJson.listOf(critical);
        scores = StrictJson.listOf(scores);
        prorated = StrictJson.listOf(prorated);
        bands = StrictJson.listOf(bands);
        flags = StrictJson.listOf(flags);
        categories = StrictJson.listOf(categories);
    }

    /** Whether a response could be scored. */
    public enum Status {
        /** Every answer that was asked for is there. */
        COMPLETE,
        /** Some answers are missing. */
        INCOMPLETE,
        /** Some answers are not possible. */
        INVALID
    }

    /**
     * One score beside the total.
     *
     * @param id id of the score
     * @param points its points, or null when its own items are not all answered
     */
    public record Points(@NotNull String id, @Nullable Integer points) implements Serializable {}

    /**
     * The band a score falls in.
     *
     * @param id id of the set of bands
     * @param score id of the score
     * @param band the band
     */
    public record Band(
            @NotNull String id,
            @NotNull String score,
            @NotNull @Valid SeverityBand band) implements Serializable {}

    /**
     * The answer of one flag.
     *
     * @param id id of the flag
     * @param raised null when it cannot be told, such as without the sex it depends on
     */
    public record Flagged(@NotNull String id, @Nullable Boolean raised) implements Serializable {}

    /**
     * The category that applies.
     *
     * @param id id of the classification
     * @param category id of the category
     */
    public record Category(@NotNull String id, @NotNull String category) implements Serializable {}

    /** The band of a set of bands, such as {@code severity}; empty unless the response is complete. */
    public Optional<SeverityBand> band(String id) {
        return bands.stream()
                .filter(band -> band.id().equals(id))
                .map(Band::band)
                .findFirst();
    }

    /** The band of the total; empty unless the response is complete and the total has bands. */
    public Optional<SeverityBand> band() {
        return bands.stream()
                .filter(band -> band.score().equals(Scale.TOTAL))
                .map(Band::band)
                .findFirst();
    }

    /** A score by its id, also the total; empty when its items are not all answered. */
    public OptionalInt points(String id) {
        if (id.equals(Scale.TOTAL)) {
            return total == null ? OptionalInt.empty() : OptionalInt.of(total);
        }
        for (Points score : scores) {
            if (score.id().equals(id) && score.points() != null) {
                return OptionalInt.of(score.points());
            }
        }
        return OptionalInt.empty();
    }

    /** What the published rule makes of the total when a few answers are missing. */
    public Optional<Prorated> proratedTotal() {
        return prorated.stream().filter(one -> one.score().equals(Scale.TOTAL)).findFirst();
    }

    /** The scale and the status only: nothing of what the person answered. */
    @Override
    public String toString() {
        return "Score[" + scale + " " + status + "]";
    }
}
