/**
 * Synthetic cohorts through a content pack: how many would be led to which step, topic and service, and what a change of the
 * content changes.
 *
 * <p>{@link org.onedoor.workbench.simulation.Simulation} sends a {@link org.onedoor.workbench.simulation.Cohort} through a pack
 * and counts a {@link org.onedoor.workbench.simulation.Flow}, or a {@link org.onedoor.workbench.simulation.Comparison} of two
 * packs. A cohort is stated, not observed: a flow tells what the content does with such answers, never how many people will
 * come. Only counts are kept.
 */
@NullMarked
package org.onedoor.workbench.simulation;

import org.jspecify.annotations.NullMarked;
