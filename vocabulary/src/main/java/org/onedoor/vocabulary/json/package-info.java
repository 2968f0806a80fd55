/**
 * Strict reading of authored JSON: {@link org.onedoor.vocabulary.json.StrictJson} reports every mistake of a document at once,
 * each with its file, line, column and pointer.
 */
@NullMarked
package org.onedoor.vocabulary.json;

import org.jspecify.annotations.NullMarked;
