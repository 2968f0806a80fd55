/** Streams of lines, each one JSON object, that are answered with lines; no line spoils another. */
@NullMarked
package org.onedoor.workbench.lines;

import org.jspecify.annotations.NullMarked;
