/** What a command reads and writes: results that are whole or not there, and nothing written over what is read. */
@NullMarked
package org.onedoor.workbench.output;

import org.jspecify.annotations.NullMarked;
