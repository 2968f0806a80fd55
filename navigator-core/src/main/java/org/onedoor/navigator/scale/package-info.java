/**
 * Measurement scales: published questionnaires whose answers add up to a score.
 *
 * <p>A {@link org.onedoor.navigator.scale.Scale} comes from a {@link org.onedoor.navigator.scale.ScaleCatalogue} and turns a
 * response into a {@link org.onedoor.navigator.scale.Score}, whose {@link org.onedoor.navigator.scale.SeverityBand} says what
 * the total means. Scores inform; they do not diagnose.
 */
@NullMarked
package org.onedoor.navigator.scale;

import org.jspecify.annotations.NullMarked;
