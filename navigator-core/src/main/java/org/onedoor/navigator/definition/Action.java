package org.onedoor.navigator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * Something a person can do, such as calling a number.
 *
 * @param id the name that rules use for it
 * @param text what to do
 */
public record Action(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull @Valid LocalizedText text)
        implements Serializable {}
