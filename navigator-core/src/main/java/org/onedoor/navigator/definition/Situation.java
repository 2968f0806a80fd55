package org.onedoor.navigator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What a result says when a rule with its own words brought the step: chest pain is not written for like thoughts of death.
 *
 * @param id the name that rules use for it
 * @param title the verdict, instead of the step's
 * @param text what it means, instead of the step's
 * @param now one thing to do first, instead of the step's
 * @param contacts ids of the services that are right for it, the first to contact first
 */
public record Situation(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText text,
        @NotNull @Valid LocalizedText now,
        List<String> contacts)
        implements Serializable {

    /** An absent list becomes empty. */
    public Situation {
        contacts = StrictJson.listOf(contacts);
    }
}
