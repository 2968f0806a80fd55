package org.onedoor.navigator.definition;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A symptom navigator as a document: questions, conditions, rules and texts. It is content, never code.
 *
 * <p>Make an {@link org.onedoor.navigator.Navigator} of it to have its references checked and to use it.
 *
 * @param id stable identifier of the navigator
 * @param version the version of this content; the same version gives the same results for ever
 * @param title what the navigator is called
 * @param intro what a person reads before the first question
 * @param provenance who wrote it, on what evidence, and when it is next due
 * @param topics themes that its rules and options name
 * @param steps the texts of the six steps of need
 * @param actions things to do that its rules name
 * @param items the questions in the order they are asked
 * @param findings named conditions; each may use only those before it
 * @param rules what raises the step of need
 * @param dangerRules what ends the questions at once in step 6
 * @param invariants what must be so for every set of answers; proofs hold the rest against it
 * @param situations the words of results that rules name
 */
public record NavigatorDefinition(
        @NotNull @Pattern(regexp = ID, message = ID_MESSAGE) String id,
        @NotBlank String version,
        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText intro,
        @NotNull @Valid Provenance provenance,
        List<@Valid Topic> topics,
        List<@Valid StepText> steps,
        List<@Valid Action> actions,
        @NotEmpty List<@Valid Item> items,
        List<@Valid Finding> findings,
        List<@Valid Rule> rules,
        List<@Valid DangerRule> dangerRules,
        List<@Valid Invariant> invariants,
        List<@Valid Situation> situations)
        implements Serializable {

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String ID_MESSAGE = "must be lower-case words joined by hyphens";

    /** Absent lists become empty. */
    @JsonbCreator
    public NavigatorDefinition {
        topics = StrictJson.listOf(topics);
        steps = StrictJson.listOf(steps);
        actions = StrictJson.listOf(actions);
        items = StrictJson.listOf(items);
        findings = StrictJson.listOf(findings);
        rules = StrictJson.listOf(rules);
        dangerRules = StrictJson.listOf(dangerRules);
        invariants = StrictJson.listOf(invariants);
        situations = StrictJson.listOf(situations);
    }

    /** A navigator without invariants and situations. */
    public NavigatorDefinition(
            String id,
            String version,
            LocalizedText title,
            LocalizedText intro,
            Provenance provenance,
            List<Topic> topics,
            List<StepText> steps,
            List<Action> actions,
            List<Item> items,
            List<Finding> findings,
            List<Rule> rules,
            List<DangerRule> dangerRules) {
        this(
                id,
                version,
                title,
                intro,
                provenance,
                topics,
                steps,
                actions,
                items,
                findings,
                rules,
                dangerRules,
                List.of(),
                List.of());
    }
}
