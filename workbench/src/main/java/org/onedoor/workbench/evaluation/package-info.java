/**
 * Invented people, what should become of them, and what does. Start at {@link org.onedoor.workbench.evaluation.Evaluation}.
 */
@NullMarked
package org.onedoor.workbench.evaluation;

import org.jspecify.annotations.NullMarked;
