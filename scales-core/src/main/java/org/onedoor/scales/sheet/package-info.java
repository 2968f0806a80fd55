/**
 * Sheets of responses: thousands of answers to one scale as CSV, read, scored and written back with their scores.
 *
 * <p>A {@link org.onedoor.scales.sheet.ResponseSheet} reads rows, and a
 * {@link org.onedoor.scales.sheet.ScoredSheet} writes them. Every problem names its row and column and never what
 * the person answered.
 */
@NullMarked
package org.onedoor.scales.sheet;

import org.jspecify.annotations.NullMarked;
