package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Something a person can do, such as calling a number.
 *
 * @param id the name that rules use for it
 * @param text what to do, without a number: that is the service's, and not the same everywhere
 * @param contacts ids of services; the first of them that serves the visitor's region is what the action opens
 */
public record Action(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull @Valid LocalizedText text,
        List<String> contacts)
        implements Serializable {

    /** An absent list becomes empty. */
    @JsonbCreator
    public Action {
        contacts = StrictJson.listOf(contacts);
    }

    /** Something that needs no service. */
    public Action(String id, LocalizedText text) {
        this(id, text, List.of());
    }
}
