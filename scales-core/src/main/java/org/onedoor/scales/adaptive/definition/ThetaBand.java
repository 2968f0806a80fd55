package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * What estimates from one cut-off to the next are called.
 *
 * @param id stable identifier
 * @param from the cut-off, which belongs to this band; null for the lowest band and for no other
 * @param name what people call it
 */
public record ThetaBand(
        @NotBlank String id,
        @Nullable Double from,
        @NotNull @Valid LocalizedText name) implements Serializable {}
