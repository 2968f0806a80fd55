/** Where the national pack is. */
@NullMarked
package org.onedoor.pack.national;

import org.jspecify.annotations.NullMarked;
