/** What every kind of scale file is held to; not exported. */
@NullMarked
package org.onedoor.navigator.scale.authored;

import org.jspecify.annotations.NullMarked;
