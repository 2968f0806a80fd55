package org.onedoor.scales.adaptive.definition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An estimate made by other software from the same parameters, which is computed again whenever the file is read: a digit that
 * was mistyped, or parameters of another metric, come out otherwise.
 *
 * @param answers values by item id
 * @param theta the estimate
 * @param standardError its standard error
 * @param within how near ours must come, as the other software rounds
 * @param source id of the source
 */
public record WorkedExample(
        @NotEmpty SortedMap<String, Integer> answers,
        @NotNull Double theta,
        @NotNull @Positive Double standardError,
        @NotNull @Positive @DecimalMax("0.01") Double within,
        @NotBlank String source)
        implements Serializable {

    /** Copies the answers; absent ones become empty. */
    public WorkedExample {
        answers = Collections.unmodifiableSortedMap(answers == null ? new TreeMap<>() : new TreeMap<>(answers));
    }
}
