/**
 * The JSON of a cohort: which answers synthetic visitors give, as shares that somebody stated.
 *
 * <p>{@link org.onedoor.workbench.simulation.definition.CohortDefinition} is the document.
 */
@NullMarked
package org.onedoor.workbench.simulation.definition;

import org.jspecify.annotations.NullMarked;
