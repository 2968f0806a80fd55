package org.onedoor.workbench.simulation.definition;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * An answer that was given. Nothing is known of an item that was not asked or was passed over.
 *
 * @param item id of the item
 * @param in one of these options, or of several chosen options any; options of a scale item are called by their values
 * @param atLeast at least this number
 * @param atMost at most this number
 */
public record Known(
        @NotBlank String item,
        @Nullable List<@NotBlank String> in,
        @Nullable Integer atLeast,
        @Nullable Integer atMost) implements Serializable {

    /** Copies the list. */
    public Known {
        in = StrictJson.listOf(in);
    }
}
