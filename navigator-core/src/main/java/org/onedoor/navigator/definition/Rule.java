package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * When its condition holds, the step of need is at least this one. No rule can lower a step.
 *
 * @param id the name of the rule in results and traces
 * @param when the condition
 * @param atLeast the number of the step, 1 to 5; only danger rules reach step 6
 * @param topics ids of the themes that it brings to the result
 * @param actions ids of what it tells to do
 * @param reason why, in plain words
 * @param evidence what it rests on
 * @param situation id of the words that the result has when this rule brings its step; null for those of the step
 */
public record Rule(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull Condition when,
        @NotNull @Min(1) @Max(6) Integer atLeast,
        List<String> topics,
        List<String> actions,
        @NotNull @Valid LocalizedText reason,
        @NotBlank String evidence,
        @Nullable String situation)
        implements Serializable {

    /** Absent lists become empty. */
    @JsonbCreator
    public Rule {
        topics = StrictJson.listOf(topics);
        actions = StrictJson.listOf(actions);
    }

    /** A rule whose result has the words of its step. */
    public Rule(
            String id,
            Condition when,
            Integer atLeast,
            List<String> topics,
            List<String> actions,
            LocalizedText reason,
            String evidence) {
        this(id, when, atLeast, topics, actions, reason, evidence, null);
    }
}
