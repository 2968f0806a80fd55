/**
 * The JSON of a measurement scale as records: {@link org.onedoor.scales.definition.ScaleDefinition} is one file.
 *
 * <p>Only authors of scales and tools that write them need this package; to score, start at
 * {@link org.onedoor.scales.Scale}.
 */
@NullMarked
package org.onedoor.scales.definition;

import org.jspecify.annotations.NullMarked;
