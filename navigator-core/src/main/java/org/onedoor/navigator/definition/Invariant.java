package org.onedoor.navigator.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What must be so for every set of answers, written by the authors and proved by {@code NavigatorProof}. It changes no result.
 *
 * <p>Besides its condition it says at least one of {@code atLeast}, {@code atMost}, {@code asked} and {@code then}.
 *
 * @param id the name of the invariant in proofs
 * @param when for which answers it speaks: those for which the condition is true; null for all
 * @param atLeast the lowest step of need that the result may have, or null
 * @param atMost the highest step of need that the result may have, or null
 * @param asked ids of items that are asked
 * @param then a condition that is true, or null
 * @param why what it guards against, for authors and reviewers
 */
public record Invariant(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @Nullable Condition when,
        @Min(1) @Max(6) @Nullable Integer atLeast,
        @Min(1) @Max(6) @Nullable Integer atMost,
        List<String> asked,
        @Nullable Condition then,
        @NotBlank String why)
        implements Serializable {

    /** Absent lists become empty. */
    public Invariant {
        asked = StrictJson.listOf(asked);
    }
}
