package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Names for spans of the estimate. Each begins at its cut-off and ends just below the next one's, so none is left out.
 *
 * @param metric what the cut-offs are given in
 * @param source id of the source of the cut-offs
 * @param levels two or more, ascending
 */
public record ThetaBands(
        @NotNull Metric metric,
        @NotBlank String source,

        @NotNull @Size(min = 2, max = 20, message = "must have 2 to 20 bands")
        List<@Valid ThetaBand> levels)
        implements Serializable {

    /** Absent lists become empty. */
    public ThetaBands {
        levels = StrictJson.listOf(levels);
    }
}
