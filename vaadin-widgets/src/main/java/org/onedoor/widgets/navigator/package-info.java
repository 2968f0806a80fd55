/**
 * The symptom navigator: one question at a time, and a letter at the end.
 *
 * <p>Start at {@link org.onedoor.widgets.navigator.NavigatorWidget}.
 */
@NullMarked
package org.onedoor.widgets.navigator;

import org.jspecify.annotations.NullMarked;
