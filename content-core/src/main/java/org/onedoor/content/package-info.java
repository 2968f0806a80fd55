/**
 * Content packs and the editions made of them.
 *
 * <p>A {@link org.onedoor.content.ContentPack} is a folder of JSON files; {@link org.onedoor.content.ContentPack#edition(String)}
 * compiles it for one region. Everything is checked as a whole and every problem is reported at once.
 */
@NullMarked
package org.onedoor.content;

import org.jspecify.annotations.NullMarked;
