/**
 * A navigator on paper: its conditions in words, its graph, and a printable form that gives the same step as the program.
 *
 * <p>Start at {@link org.onedoor.navigator.paper.ConditionText}, {@link org.onedoor.navigator.paper.NavigatorGraph} or
 * {@link org.onedoor.navigator.paper.PaperForm}. All three are derived from the definition alone.
 */
@NullMarked
package org.onedoor.navigator.paper;

import org.jspecify.annotations.NullMarked;
