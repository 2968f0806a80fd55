/**
 * What every widget of the door is made of: its language, its region, its words, and the elements that say them.
 *
 * <p>Start at {@link org.onedoor.widgets.kit.DoorWidget}. A host meets here only what all widgets share, their two events and the
 * {@link org.onedoor.widgets.kit.RegionChooser}; the rest is for the packages beside this one, of which it knows none.
 */
@NullMarked
package org.onedoor.widgets.kit;

import org.jspecify.annotations.NullMarked;
