package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * When its condition holds, the questions end at once in step 6.
 *
 * @param id the name of the rule in results and traces
 * @param when the condition, which uses at least one danger item
 * @param topics ids of the themes that it brings to the result
 * @param actions ids of what it tells to do
 * @param reason why, in plain words
 * @param evidence what it rests on
 * @param situation id of the words that the result has when this rule brings its step; null for those of the step
 */
public record DangerRule(
        @NotNull @Pattern(regexp = NavigatorDefinition.ID, message = NavigatorDefinition.ID_MESSAGE)
        String id,

        @NotNull Condition when,
        List<String> topics,
        List<String> actions,
        @NotNull @Valid LocalizedText reason,
        @NotBlank String evidence,
        @Nullable String situation)
        implements Serializable {

    /** Absent lists become empty. */
    @JsonbCreator
    public DangerRule {
        topics = StrictJson.listOf(topics);
        actions = StrictJson.listOf(actions);
    }

    /** A rule whose result has the words of its step. */
    public DangerRule(
            String id,
            Condition when,
            List<String> topics,
            List<String> actions,
            LocalizedText reason,
            String evidence) {
        this(id, when, topics, actions, reason, evidence, null);
    }
}
