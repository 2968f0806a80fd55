/** The whole door on sample content, and a plain HTML page of another organisation that embeds it. */
@NullMarked
package org.onedoor.demo;

import org.jspecify.annotations.NullMarked;
