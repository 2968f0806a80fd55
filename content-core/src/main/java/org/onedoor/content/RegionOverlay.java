package org.onedoor.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.directory.words.TermFile;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What one region changes in a pack's services. An overlay never touches rules, questions or scales, and it can neither
 * hide nor replace an emergency or crisis contact of the country. One of its own it brings only as {@link CrisisContacts} allows.
 *
 * @param region code of the region whose editions it changes: a welfare area or a municipality
 * @param add organizations and services that only this region shows, or null
 * @param hide ids of services of the pack that this region does not show
 * @param replace services that stand in for the pack's service with the same id
 * @param terms words that mean something in this region only, beside those of the pack, or null
 * @param countersigned signatures under the emergency and crisis contacts that it adds, or null
 */
public record RegionOverlay(
        @NotBlank String region,
        @Valid @Nullable ServiceFile add,
        @Nullable List<@NotBlank String> hide,
        @Nullable List<@Valid Service> replace,
        @Valid @Nullable TermFile terms,
        @Nullable List<@NotNull @Valid Countersigned> countersigned)
        implements Serializable {

    /** Copies the lists. */
    public RegionOverlay {
        hide = StrictJson.listOf(hide);
        replace = StrictJson.listOf(replace);
        countersigned = StrictJson.listOf(countersigned);
    }
}
