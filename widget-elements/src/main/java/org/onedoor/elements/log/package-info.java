/**
 * A log that cannot tell who visited and what they asked, whatever its level.
 *
 * @see org.onedoor.elements.log.DiscreetLogging
 */
@NullMarked
package org.onedoor.elements.log;

import org.jspecify.annotations.NullMarked;
