/**
 * What people mean by their own words: everyday speech, inflected, compounded and misspelt, as topics, services and danger.
 *
 * <p>Start at {@link org.onedoor.directory.words.Lexicon}. The words themselves are content
 * ({@link org.onedoor.directory.words.TermFile}); only the grammar that joins a form to its word is here.
 */
@NullMarked
package org.onedoor.directory.words;

import org.jspecify.annotations.NullMarked;
