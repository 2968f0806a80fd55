/**
 * What became of a person between two measurements.
 *
 * <p>{@link org.onedoor.navigator.scale.change.Change} compares two totals of one scale by the constants of its file,
 * {@link org.onedoor.navigator.scale.change.JacobsonTruax} by the statistics of a study, and
 * {@link org.onedoor.navigator.scale.change.TalkingTherapies} a depression and an anxiety scale together. A
 * {@link org.onedoor.navigator.scale.change.History} keeps one person's {@link org.onedoor.navigator.scale.change.Measurement}s
 * of one scale, each with what scored it. A change informs; it does not say why.
 */
@NullMarked
package org.onedoor.navigator.scale.change;

import org.jspecify.annotations.NullMarked;
