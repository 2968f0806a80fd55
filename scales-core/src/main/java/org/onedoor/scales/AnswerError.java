package org.onedoor.scales;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * An answer that cannot be scored. It names the item and never the answer.
 *
 * @param item id of the item, as it was given
 * @param reason why the answer cannot be scored
 */
public record AnswerError(@NotNull String item, @NotNull Reason reason) implements Serializable {

    /** Why an answer cannot be scored. */
    public enum Reason {
        /** The scale has no such item. */
        UNKNOWN_ITEM,
        /** The answer is not a whole number. */
        NOT_A_WHOLE_NUMBER,
        /** The item has no option with this value. */
        NOT_AN_OPTION
    }
}
