package org.onedoor.workbench.simulation.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The JSON of a cohort. Nothing in it has a silent default: whoever writes it states every share.
 *
 * @param id stable identifier
 * @param title what people call it
 * @param source where its numbers come from; where they are invented, that they are. It stands on every report
 * @param navigator id of the navigator whose items it answers
 * @param size how many visitors
 * @param seed the same seed gives the same visitors
 * @param at when they come, which decides what is open
 * @param languages shares of {@code fi}, {@code sv} and {@code en}, which add up to 1
 * @param regions shares by code of a region, which add up to 1; the share of a region that holds municipalities is divided
 *     evenly among these, however many people live there
 * @param passedOver how often a question is passed over, from 0 to 1
 * @param unlisted what is answered to items that are not listed; null when every item must be
 * @param items what is answered to each item
 */
public record CohortDefinition(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @NotBlank String title,
        @NotBlank String source,
        @NotBlank String navigator,
        @NotNull @Min(1) @Max(MOST_VISITORS) Integer size,
        @NotNull Long seed,
        @NotNull Instant at,

        @NotEmpty SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> languages,

        @NotEmpty SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> regions,

        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal passedOver,
        @Nullable Unlisted unlisted,
        @NotNull List<@Valid ItemAnswers> items)
        implements Serializable {

    /** The largest cohort. */
    public static final int MOST_VISITORS = 100_000_000;

    /** Copies the list. */
    public CohortDefinition {
        items = StrictJson.listOf(items);
    }

    /** What is answered to items that a cohort does not list. */
    public enum Unlisted {
        /** Each option and each number alike; of several options, one. */
        ALIKE
    }

    /** The same with another number of visitors. */
    public CohortDefinition withSize(int other) {
        return new CohortDefinition(
                id, title, source, navigator, other, seed, at, languages, regions, passedOver, unlisted, items);
    }

    /** The same shares, other visitors. */
    public CohortDefinition withSeed(long other) {
        return new CohortDefinition(
                id, title, source, navigator, size, other, at, languages, regions, passedOver, unlisted, items);
    }

    /** The same visitors in other regions. */
    public CohortDefinition withRegions(SortedMap<String, BigDecimal> others) {
        return new CohortDefinition(
                id, title, source, navigator, size, seed, at, languages, others, passedOver, unlisted, items);
    }
}
