/**
 * What the product says itself: property files in three languages, which whoever runs it can change without code.
 *
 * <p>Every module keeps its own words in {@code META-INF/onedoor/texts/} and reads them with
 * {@link org.onedoor.vocabulary.text.Texts}. What is said in content packs is not here.
 */
@NullMarked
package org.onedoor.vocabulary.text;

import org.jspecify.annotations.NullMarked;
