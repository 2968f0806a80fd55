/** What {@code ./onedoor} runs for researchers and authors. */
@NullMarked
package org.onedoor.cli;

import org.jspecify.annotations.NullMarked;
