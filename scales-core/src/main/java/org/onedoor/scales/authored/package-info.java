/** What every kind of scale file is held to; not exported. */
@NullMarked
package org.onedoor.scales.authored;

import org.jspecify.annotations.NullMarked;
