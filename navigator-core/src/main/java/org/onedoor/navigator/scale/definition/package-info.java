/**
 * The JSON of a measurement scale as records: {@link org.onedoor.navigator.scale.definition.ScaleDefinition} is one file.
 *
 * <p>Only authors of scales and tools that write them need this package; to score, start at
 * {@link org.onedoor.navigator.scale.Scale}.
 */
@NullMarked
package org.onedoor.navigator.scale.definition;

import org.jspecify.annotations.NullMarked;
