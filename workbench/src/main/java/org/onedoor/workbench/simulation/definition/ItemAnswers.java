package org.onedoor.workbench.simulation.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What is answered to one item by those who are asked it and do not pass it over.
 *
 * @param item id of the item
 * @param weights share of each option, which add up to 1; of a multiple choice item the share of each as the first choice.
 *     Options of a scale item are called by their values. A number item has none
 * @param also of a multiple choice item, how often an option is chosen beside the first; options without a number never are
 * @param spread of a number item, how its answers are spread
 * @param loading from -1 to 1, how much the visitor's latent severity moves the answer towards later options or larger
 *     numbers; 0 when absent. It changes who gives which answer, never the shares
 * @param passedOver how often it is passed over, if not as often as the cohort says
 * @param given other answers of those who answered an earlier item in some way; the first that fits counts
 */
public record ItemAnswers(
        @NotBlank String item,

        @Nullable SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> weights,

        @Nullable SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> also,

        @Valid @Nullable Spread spread,
        @DecimalMin("-1") @DecimalMax("1") @Nullable BigDecimal loading,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal passedOver,
        @Nullable List<@Valid Given> given)
        implements Serializable {

    /** Copies the list. */
    public ItemAnswers {
        given = StrictJson.listOf(given);
    }
}
