/**
 * A navigator on paper: its conditions in words, its graph, and a printable form that gives the same step as the program.
 *
 * <p>Start at {@link org.onedoor.workbench.paper.ConditionText}, {@link org.onedoor.workbench.paper.NavigatorGraph} or
 * {@link org.onedoor.workbench.paper.PaperForm}. All three are derived from the definition alone.
 */
@NullMarked
package org.onedoor.workbench.paper;

import org.jspecify.annotations.NullMarked;
