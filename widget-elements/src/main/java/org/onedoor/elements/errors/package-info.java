/**
 * What a visitor sees when a server cannot answer, and what its log tells of it: whom to call, and never what was asked.
 *
 * <p>{@link org.onedoor.elements.EmbeddingFilter} sends these pages for whatever goes wrong behind it. A server adds {@link
 * org.onedoor.elements.errors.ErrorPages} to its own handling of errors, for what goes wrong before.
 */
@NullMarked
package org.onedoor.elements.errors;

import org.jspecify.annotations.NullMarked;
