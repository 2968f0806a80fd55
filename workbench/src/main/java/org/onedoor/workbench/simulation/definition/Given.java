package org.onedoor.workbench.simulation.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What those answer who gave a certain answer earlier: of a certain age, about a certain topic.
 *
 * @param when which earlier answer
 * @param weights as in {@link ItemAnswers}
 * @param also as in {@link ItemAnswers}; those of the item when absent
 * @param spread as in {@link ItemAnswers}
 */
public record Given(
        @NotNull @Valid Known when,

        @Nullable SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> weights,

        @Nullable SortedMap<String, @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal> also,

        @Valid @Nullable Spread spread)
        implements Serializable {}
