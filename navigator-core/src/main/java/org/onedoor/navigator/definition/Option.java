package org.onedoor.navigator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;

/**
 * One possible answer to a single or multiple choice item.
 *
 * @param id the name that conditions and answers use for it, unique within its item
 * @param text what the person reads
 * @param ages the visitor's age when this is chosen, or null if it does not tell
 * @param audience who the visitor is in relation to the person who needs help when this is chosen, or null if it does not tell
 * @param topic id of the theme that choosing it brings to the result, or null
 * @param exclusive whether choosing it rules out the other options, such as "none of these"
 */
public record Option(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull @Valid LocalizedText text,
        @Valid @Nullable AgeRange ages,
        @Nullable Audience audience,
        @Nullable String topic,
        Boolean exclusive)
        implements Serializable {

    /** An option that is not said to be exclusive is not. */
    public Option {
        exclusive = Boolean.TRUE.equals(exclusive);
    }

    /** A plain option. */
    public static Option of(String id, LocalizedText text) {
        return new Option(id, text, null, null, null, false);
    }

    /** An option that rules out the others. */
    public static Option exclusive(String id, LocalizedText text) {
        return new Option(id, text, null, null, null, true);
    }
}
