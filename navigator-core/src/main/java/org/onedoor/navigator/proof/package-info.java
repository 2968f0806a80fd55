/**
 * Proofs about navigators: what holds for every possible set of answers.
 *
 * <p>Start at {@link org.onedoor.navigator.proof.NavigatorProof}. A {@link org.onedoor.navigator.proof.Law} is written once and
 * judged twice: by diagrams of all answers at once, and by the session of one person.
 */
@NullMarked
package org.onedoor.navigator.proof;

import org.jspecify.annotations.NullMarked;
