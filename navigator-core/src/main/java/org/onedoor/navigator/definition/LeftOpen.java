package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What a question about danger gives when it was asked and left open, by passing over it or by "I don't know".
 *
 * <p>Where another answer to a question about danger asks for step 4 or more, it is step 5 whatever is said here.
 *
 * @param atLeast the number of the step, 1 to 5; a law refutes less than 4, a person to talk to within days
 * @param actions ids of what it tells to do
 * @param reason what the result says of it; null for a general word that names the question
 * @param situation id of the words that the result has when this brings its step; null for those of the step
 */
public record LeftOpen(
        @NotNull @Min(1) @Max(5) Integer atLeast,
        List<String> actions,
        @Valid @Nullable LocalizedText reason,
        @Nullable String situation)
        implements Serializable {

    /** What stands where a question about danger says nothing itself. */
    public static final LeftOpen PROMPT = new LeftOpen(4, List.of(), null);

    /** An absent list becomes empty. */
    @JsonbCreator
    public LeftOpen {
        actions = StrictJson.listOf(actions);
    }

    /** What leaves the result the words of its step. */
    public LeftOpen(Integer atLeast, List<String> actions, @Nullable LocalizedText reason) {
        this(atLeast, actions, reason, null);
    }
}
