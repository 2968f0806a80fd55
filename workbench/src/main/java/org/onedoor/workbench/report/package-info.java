/**
 * What a simulation counted, for researchers to read: {@link org.onedoor.workbench.report.SimulationReport} as CSV,
 * as one page of HTML and as plain text, in English.
 */
@NullMarked
package org.onedoor.workbench.report;

import org.jspecify.annotations.NullMarked;
