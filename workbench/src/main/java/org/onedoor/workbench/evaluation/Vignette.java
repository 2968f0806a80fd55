package org.onedoor.workbench.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * An invented person, what they answer, and where a clinician would want them led.
 *
 * @param id the name of the vignette
 * @param group what it belongs to in reports, such as {@code self-harm}
 * @param who the person in a sentence or two, as a clinician reads it
 * @param language the language that they want to be served in; null for Finnish
 * @param region code of the region they live in; null when they have not told
 * @param answers by item id: options joined by {@code +}, a whole number, {@code ?} for "I don't know", {@code -} for passed over
 * @param otherwise what they answer to everything else
 * @param expected the steps of need that are right
 * @param topics ids of themes that the result should name
 * @param why why these steps are right
 * @param source what that rests on
 */
public record Vignette(
        @NotNull @Pattern(regexp = ID, message = ID_MESSAGE) String id,
        @NotNull @Pattern(regexp = ID, message = ID_MESSAGE) String group,
        @NotBlank String who,
        @Nullable Language language,
        @Nullable String region,
        @NotEmpty LinkedHashMap<String, @NotBlank String> answers,
        @Nullable Otherwise otherwise,
        @NotNull @Valid Expected expected,
        List<String> topics,
        @NotBlank String why,
        @NotBlank String source) {

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String ID_MESSAGE = "must be lower-case words joined by hyphens";

    /** Without topics none are expected, and who does not say otherwise answers everything else in the mildest way. */
    public Vignette {
        topics = StrictJson.listOf(topics);
        otherwise = otherwise == null ? Otherwise.MILDEST : otherwise;
    }

    /** What is answered to what a vignette does not speak of. */
    public enum Otherwise {
        /** The mildest answer; a question without an order is answered as most people do, or passed over. */
        MILDEST,
        /** Passed over. */
        SKIPPED,
        /** "I don't know". */
        DONT_KNOW
    }

    /**
     * Where the person should be led.
     *
     * @param from the number of the lowest step that is right
     * @param to the number of the highest step that is right
     * @param danger whether they are in danger or may be: they must not leave without crisis help, or somebody to see today
     */
    public record Expected(
            @NotNull @Min(1) @Max(6) Integer from,
            @NotNull @Min(1) @Max(6) Integer to,
            @Nullable Boolean danger) {

        /** Without a word on danger there is none. */
        public Expected {
            danger = Boolean.TRUE.equals(danger);
        }
    }
}
