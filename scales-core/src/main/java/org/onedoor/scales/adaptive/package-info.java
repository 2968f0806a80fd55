/**
 * Adaptive scales: the next item depends on the answers so far, and asking ends when the estimate is good enough.
 *
 * <p>An {@link org.onedoor.scales.adaptive.AdaptiveScale} is read from JSON and starts an
 * {@link org.onedoor.scales.adaptive.AdaptiveSession}, whose
 * {@link org.onedoor.scales.adaptive.AdaptiveResult} has the estimate. The model is Samejima's graded response model;
 * the estimate is the mean of the posterior on a grid. Estimates inform; they do not diagnose.
 */
@NullMarked
package org.onedoor.scales.adaptive;

import org.jspecify.annotations.NullMarked;
