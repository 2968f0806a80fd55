package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * How one score is formed. The score with the id {@code total} is the scale's total.
 *
 * @param id {@code total}, or the name of a subscale
 * @param name what people call it, or null
 * @param method how the items make a number
 * @param items ids of the items, in the order they are asked; empty when there are branches
 * @param branches groups that are counted, each by its own threshold; only with {@link Method#COUNT}
 * @param multiply what the sum is multiplied by; absent means 1
 * @param range the lowest and highest score that can come out
 * @param prorate the scale's own published rule for missing answers, or null when there is none
 * @param loinc LOINC code, or null
 */
public record ScoreDefinition(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
        String id,

        @Valid @Nullable LocalizedText name,
        @NotNull Method method,
        List<@NotNull String> items,
        List<@Valid Branch> branches,
        @Min(2) @Max(100) @Nullable Integer multiply,
        @NotNull @Valid ScoreRange range,
        @Valid @Nullable Proration prorate,
        @Nullable String loinc)
        implements Serializable {

    /** Absent lists become empty. */
    public ScoreDefinition {
        items = StrictJson.listOf(items);
        branches = StrictJson.listOf(branches);
    }

    /** How items make a number. */
    public enum Method {
        /** The points added together. */
        SUM,
        /** How many items reach the threshold of their branch. */
        COUNT,
        /** The place, from 1, of the last item that gives at least one point; 0 when none does. */
        HIGHEST
    }

    /**
     * Items counted by one threshold.
     *
     * @param items ids of the items
     * @param from points from which an item is counted
     */
    public record Branch(
            List<@NotNull String> items, @NotNull Integer from) implements Serializable {
        /** Absent lists become empty. */
        public Branch {
            items = StrictJson.listOf(items);
        }
    }

    /**
     * A published rule that replaces a few missing answers by the mean of the others.
     *
     * @param upTo the most answers that may be missing
     * @param source id of the source of the rule
     */
    public record Proration(
            @NotNull @Min(1) Integer upTo, @NotNull String source) implements Serializable {}
}
