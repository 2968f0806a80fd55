/** Pages that stand when nothing else does: {@link org.onedoor.elements.plain.PlainPage}. */
@NullMarked
package org.onedoor.elements.plain;

import org.jspecify.annotations.NullMarked;
