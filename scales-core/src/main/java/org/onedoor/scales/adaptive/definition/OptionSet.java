package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The options that several items share, in the ascending order of what the scale measures. An item that is worded the other way
 * round has a set of its own, in which the same words have the opposite values.
 *
 * @param id what items call it
 * @param options two or more, their values ascending
 */
public record OptionSet(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
        String id,

        @NotNull @Size(min = 2, max = 20, message = "must have 2 to 20 options")
        List<@Valid GradedOption> options)
        implements Serializable {

    /** Absent lists become empty. */
    public OptionSet {
        options = StrictJson.listOf(options);
    }
}
