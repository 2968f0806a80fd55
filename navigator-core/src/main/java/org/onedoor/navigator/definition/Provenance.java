package org.onedoor.navigator.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Who made content, who checked it, on what evidence, and when it is next due.
 *
 * @param authors who wrote it
 * @param reviewers who checked it; empty when nobody has
 * @param status how far it has come, such as {@code "demo"}
 * @param evidence what it rests on
 * @param date the day of this version
 * @param nextReview the day it is to be looked at again
 */
public record Provenance(
        @NotEmpty List<@NotBlank String> authors,
        List<@NotBlank String> reviewers,
        @NotBlank String status,
        List<@NotBlank String> evidence,
        @NotNull LocalDate date,
        @NotNull LocalDate nextReview)
        implements Serializable {

    /** Absent lists become empty. */
    public Provenance {
        authors = StrictJson.listOf(authors);
        reviewers = StrictJson.listOf(reviewers);
        evidence = StrictJson.listOf(evidence);
    }
}
