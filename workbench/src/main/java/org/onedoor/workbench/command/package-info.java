/** What {@code ./onedoor} runs for researchers and authors. */
@NullMarked
package org.onedoor.workbench.command;

import org.jspecify.annotations.NullMarked;
