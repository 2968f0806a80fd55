package org.onedoor.scales.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Where a fact in a scale comes from. Facts name it by its id.
 *
 * @param id what facts in the same file call it
 * @param what what was taken from it
 * @param where the publication, page or repository, precise enough to find it again
 * @param provenance whether it was read at the place named
 */
public record Source(
        @NotBlank String id,
        @NotBlank String what,
        @NotBlank String where,
        @NotNull Provenance provenance) implements Serializable {

    /** How surely a fact is known. */
    public enum Provenance {
        /** Read at the source named. */
        RETRIEVED,
        /** Known from the literature; to be verified before it is shown as a fact. */
        RECALLED
    }
}
