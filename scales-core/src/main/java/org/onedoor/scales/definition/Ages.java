package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.onedoor.vocabulary.AgeRange;

/**
 * The ages a scale was made for.
 *
 * @param range in whole years, both ends included
 * @param source id of the source that says so
 */
public record Ages(@NotNull @Valid AgeRange range, @NotNull String source) implements Serializable {}
