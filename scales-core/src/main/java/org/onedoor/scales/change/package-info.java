/**
 * What became of a person between two measurements.
 *
 * <p>{@link org.onedoor.scales.change.Change} compares two totals of one scale by the constants of its file,
 * {@link org.onedoor.scales.change.JacobsonTruax} by the statistics of a study, and
 * {@link org.onedoor.scales.change.TalkingTherapies} a depression and an anxiety scale together. A
 * {@link org.onedoor.scales.change.History} keeps one person's {@link org.onedoor.scales.change.Measurement}s
 * of one scale, each with what scored it. A change informs; it does not say why.
 */
@NullMarked
package org.onedoor.scales.change;

import org.jspecify.annotations.NullMarked;
