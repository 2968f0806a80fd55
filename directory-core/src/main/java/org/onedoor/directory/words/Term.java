package org.onedoor.directory.words;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Words that mean the same to somebody who looks for help.
 *
 * @param name what the words are about, for terms that no topic names; null otherwise
 * @param topics ids of topics of the navigator, the one that is meant most first
 * @param services services that are meant, by their ids; {@code *} stands for any letters, as in {@code *.family-counselling}
 * @param words in each language
 */
public record Term(
        @Valid @Nullable LocalizedText name,
        @Nullable List<@NotBlank String> topics,
        @Nullable List<@NotBlank String> services,
        @NotNull @Valid TermWords words)
        implements Serializable {

    /** Copies the lists. */
    public Term {
        topics = StrictJson.listOf(topics);
        services = StrictJson.listOf(services);
    }
}
