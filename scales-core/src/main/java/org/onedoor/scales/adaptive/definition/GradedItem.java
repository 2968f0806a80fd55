package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * One item with its parameters in the graded response model, in the logistic metric without the constant 1.7: the probability of
 * option k or a higher one is 1 / (1 + exp(−a (θ − b<sub>k</sub>))).
 *
 * @param id what answers are keyed by
 * @param text the wording, or null where the licence does not allow it
 * @param topic what the item is about, in our own words; null where the wording says it
 * @param options id of the option set
 * @param discrimination a: how sharply the answers part people
 * @param thresholds b, ascending, one fewer than options: where option k or a higher one becomes as likely as a lower one
 * @param note what an author should know, or null
 */
public record GradedItem(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @Valid @Nullable ScaleText text,
        @Nullable String topic,
        @NotNull String options,
        @NotNull @DecimalMin("0.01") @DecimalMax("10") Double discrimination,
        @NotEmpty List<@NotNull @DecimalMin("-20") @DecimalMax("20") Double> thresholds,
        @Nullable String note)
        implements Serializable {

    /** Absent lists become empty. */
    public GradedItem {
        thresholds = StrictJson.listOf(thresholds);
    }
}
