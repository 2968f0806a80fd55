package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A named yes or no that a complete response answers, such as reaching a screening cut-off.
 *
 * @param id what it is called
 * @param name what people are told when it is raised, or null
 * @param when the condition that raises it
 * @param meaning what the literature says about it, or null
 * @param source id of the source of the rule
 */
public record Flag(
        @NotNull @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "must be words joined by hyphens")
        String id,

        @Valid @Nullable LocalizedText name,
        @NotNull @Valid ScaleCondition when,
        @Nullable String meaning,
        @NotNull String source)
        implements Serializable {}
