/**
 * The JSON of an adaptive scale as records: {@link org.onedoor.navigator.scale.adaptive.definition.AdaptiveDefinition} is one
 * file.
 *
 * <p>Only authors of scales and tools that write them need this package; to ask and to estimate, start at
 * {@link org.onedoor.navigator.scale.adaptive.AdaptiveScale}.
 */
@NullMarked
package org.onedoor.navigator.scale.adaptive.definition;

import org.jspecify.annotations.NullMarked;
