/**
 * The measuring bank of professionals: find a scale, score responses of one or of many, and follow change.
 *
 * <p>Start at {@link org.onedoor.widgets.bank.MeasuringBankWidget}.
 */
@NullMarked
package org.onedoor.widgets.bank;

import org.jspecify.annotations.NullMarked;
