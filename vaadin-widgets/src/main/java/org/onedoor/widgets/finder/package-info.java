/**
 * The service finder: words and filters, and a list that is never empty.
 *
 * <p>Start at {@link org.onedoor.widgets.finder.ServiceFinderWidget}.
 */
@NullMarked
package org.onedoor.widgets.finder;

import org.jspecify.annotations.NullMarked;
