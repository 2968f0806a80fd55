/**
 * Opening hours with three answers: open, closed, or not known.
 *
 * <p>{@link OpeningHours#at} answers for one instant, in Finnish wall time, with Finnish holidays, and says until when the
 * answer holds.
 */
@NullMarked
package org.onedoor.directory.hours;

import org.jspecify.annotations.NullMarked;
