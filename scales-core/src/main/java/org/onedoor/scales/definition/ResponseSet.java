package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The options that several items share.
 *
 * @param id what items call it
 * @param options in the order they are shown
 */
public record ResponseSet(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
        String id,

        @NotEmpty List<@Valid ResponseOption> options)
        implements Serializable {

    /** Absent lists become empty. */
    public ResponseSet {
        options = StrictJson.listOf(options);
    }
}
