package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * One item of a scale as it is written in the file.
 *
 * @param id what answers are keyed by, such as {@code q1}
 * @param text the wording, or null where the licence does not allow it
 * @param topic what the item is about, in our own words; null where the wording says it
 * @param responses id of the response set
 * @param reversed whether the least answer counts most; absent means no
 * @param scored false for an item that belongs to no score; absent means yes
 * @param optional whether it may be left open; absent means no
 * @param enableWhen asked only when this holds; while it is unknown the item is not yet missing
 * @param omitWhen asked unless this holds; while it is unknown the item is asked
 * @param optionalWhen may be left open when this holds, and counts if it is answered
 * @param loinc LOINC code, or null
 * @param note what an author should know, or null
 */
public record ItemDefinition(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @Valid @Nullable ScaleText text,
        @Valid @Nullable LocalizedText topic,
        @NotNull String responses,
        @Nullable Boolean reversed,
        @Nullable Boolean scored,
        @Nullable Boolean optional,
        @Valid @Nullable ScaleCondition enableWhen,
        @Valid @Nullable ScaleCondition omitWhen,
        @Valid @Nullable ScaleCondition optionalWhen,
        @Nullable String loinc,
        @Nullable String note)
        implements Serializable {}
