package org.onedoor.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * A theme that a person may want help with, such as sleep or loneliness. It is never a diagnosis.
 *
 * @param id stable identifier, lower-case words joined by hyphens
 * @param name what people call it
 */
public record Topic(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @NotNull @Valid LocalizedText name)
        implements Serializable {}
