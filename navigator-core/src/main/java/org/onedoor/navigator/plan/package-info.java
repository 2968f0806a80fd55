/**
 * A navigator's document with all its references checked and resolved: what a session walks and what a proof reasons about.
 *
 * <p>Not exported. A {@link org.onedoor.navigator.plan.Compiler} makes a {@link org.onedoor.navigator.plan.Plan} or tells
 * every problem of the document.
 */
@NullMarked
package org.onedoor.navigator.plan;

import org.jspecify.annotations.NullMarked;
