/**
 * Text in three languages, regions, topics, ages and the six steps of need.
 *
 * <p>Everything here is an immutable value, read from content and shared by all modules.
 */
@NullMarked
package org.onedoor.vocabulary;

import org.jspecify.annotations.NullMarked;
