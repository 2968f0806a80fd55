/**
 * Proofs about content packs: what holds for every set of answers in every region.
 *
 * <p>Start at {@link org.onedoor.content.proof.PackProof}.
 */
@NullMarked
package org.onedoor.content.proof;

import org.jspecify.annotations.NullMarked;
