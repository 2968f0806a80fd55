package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Categories of which exactly one applies to a complete response: the first whose condition holds.
 *
 * @param id what the classification is called
 * @param source id of the source of the rules
 * @param categories in the order they are tried; the last has no condition
 */
public record Classification(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
        String id,

        @NotNull String source,
        @NotEmpty List<@Valid Category> categories)
        implements Serializable {

    /** Absent lists become empty. */
    public Classification {
        categories = StrictJson.listOf(categories);
    }

    /**
     * One category.
     *
     * @param id what it is called
     * @param name what people are told when it applies, or null
     * @param when the condition, or null for whatever is left
     */
    public record Category(
            @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
            String id,

            @Valid @Nullable LocalizedText name,
            @Valid @Nullable ScaleCondition when)
            implements Serializable {}
}
