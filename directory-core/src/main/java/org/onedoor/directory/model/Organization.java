package org.onedoor.directory.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A body that provides services.
 *
 * @param id stable identifier, e.g. {@code varha}
 * @param name what it calls itself
 * @param sector who stands behind it
 * @param web its public pages, or null
 */
public record Organization(
        @NotNull @Pattern(regexp = Service.ID, message = Service.ID_MESSAGE)
        String id,

        @NotNull @Valid LocalizedText name,
        @NotNull Sector sector,

        @Pattern(regexp = "https://\\S+", message = "must be an https address") @Nullable
        String web)
        implements Serializable {

    /** Who stands behind an organization. */
    public enum Sector {
        /** A municipality, a welfare area or the state. */
        PUBLIC,
        /** An association, a foundation or a church. */
        THIRD,
        /** A company. */
        PRIVATE
    }
}
