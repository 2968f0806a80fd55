package org.onedoor.directory.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Who may use a service.
 *
 * @param ages of the person who needs help; with neither end for every age
 * @param audience in relation to that person
 * @param note what else decides, for people to read; it decides nothing in matching
 */
public record Eligibility(
        @NotNull @Valid AgeRange ages,
        @NotEmpty List<Audience> audience,
        @Valid @Nullable LocalizedText note) implements Serializable {

    public Eligibility {
        audience = StrictJson.listOf(audience);
    }
}
