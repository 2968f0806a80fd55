package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The severity bands of one score.
 *
 * @param id what the set is called, such as {@code severity}
 * @param score id of the score that falls into the bands
 * @param source id of the source of the cut-offs
 * @param levels ascending, meeting end to end over the score's whole range
 */
public record BandSet(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
        String id,

        @NotNull String score,
        @NotNull String source,
        @NotEmpty List<@Valid SeverityBand> levels)
        implements Serializable {

    /** Absent lists become empty. */
    public BandSet {
        levels = StrictJson.listOf(levels);
    }
}
