/**
 * One measurement scale to fill in, and what its score may mean.
 *
 * <p>Start at {@link org.onedoor.widgets.scale.ScaleWidget}.
 */
@NullMarked
package org.onedoor.widgets.scale;

import org.jspecify.annotations.NullMarked;
