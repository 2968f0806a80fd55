/**
 * Opening hours with three answers: open, closed, or not known.
 *
 * <p>{@link OpeningHours#at} answers for one moment, by the clocks that the moment is told in and with Finnish
 * holidays, and says until when the answer holds.
 */
@NullMarked
package org.onedoor.directory.hours;

import org.jspecify.annotations.NullMarked;
