/** Signing content packs, for those who answer for them. */
@NullMarked
package org.onedoor.workbench.signing;

import org.jspecify.annotations.NullMarked;
