/**
 * What is proved of a navigator, told to professionals.
 *
 * <p>Start at {@link org.onedoor.widgets.proof.ProofReportWidget}.
 */
@NullMarked
package org.onedoor.widgets.proof;

import org.jspecify.annotations.NullMarked;
