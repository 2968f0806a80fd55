/**
 * Measurement scales: published questionnaires whose answers add up to a score.
 *
 * <p>A {@link org.onedoor.scales.Scale} comes from a {@link org.onedoor.scales.ScaleCatalogue} and turns a
 * response into a {@link org.onedoor.scales.Score}, whose {@link org.onedoor.scales.definition.SeverityBand} says what
 * the total means. Scores inform; they do not diagnose.
 */
@NullMarked
package org.onedoor.scales;

import org.jspecify.annotations.NullMarked;
