/**
 * The whole door: a welcome, and behind it the navigator and the service finder.
 *
 * <p>Start at {@link org.onedoor.widgets.door.SingleDoor}.
 */
@NullMarked
package org.onedoor.widgets.door;

import org.jspecify.annotations.NullMarked;
