package org.onedoor.navigator.definition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * A named condition, to be used in several rules.
 *
 * @param id the name that conditions use for it
 * @param when the condition; it may use earlier findings only
 */
public record Finding(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull Condition when)
        implements Serializable {}
