package org.onedoor.scales.definition;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * LOINC codes of a whole scale.
 *
 * @param panel of the questionnaire, or null
 * @param total of its total, or null
 */
public record Loinc(@Nullable String panel, @Nullable String total) implements Serializable {}
