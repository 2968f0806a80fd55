/**
 * The JSON of an adaptive scale as records: {@link org.onedoor.scales.adaptive.definition.AdaptiveDefinition} is one
 * file.
 *
 * <p>Only authors of scales and tools that write them need this package; to ask and to estimate, start at
 * {@link org.onedoor.scales.adaptive.AdaptiveScale}.
 */
@NullMarked
package org.onedoor.scales.adaptive.definition;

import org.jspecify.annotations.NullMarked;
