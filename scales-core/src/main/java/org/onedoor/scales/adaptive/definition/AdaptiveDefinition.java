package org.onedoor.scales.adaptive.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Licence;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.definition.Source;
import org.onedoor.scales.definition.Translation;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * One file of an adaptive scale: its items, their parameters in Samejima's graded response model, and when enough has been
 * asked. Each fact names its source.
 *
 * @param id stable identifier; stored with results, so never reused
 * @param version changed whenever another item could be asked or another estimate come out
 * @param name what people call it
 * @param domain what it measures, in one word
 * @param recall the time it asks about, as an ISO 8601 duration where that is possible
 * @param synthetic whether the parameters were invented, so that no estimate says anything of a person
 * @param calibration where the parameters come from; null for a synthetic scale and for no other
 * @param licence who owns the wording
 * @param translations where each wording comes from
 * @param instructions the stem, or null
 * @param optionSets options shared by items
 * @param items in the order that decides between equally informative ones
 * @param prior what is believed of a person before the first answer
 * @param grid the points at which the posterior is kept
 * @param stop when enough has been asked
 * @param bands names for spans of the estimate, or null
 * @param critical answers that must be acted on
 * @param workedExamples estimates made by other software, which cover every item
 * @param sources every source named in the file
 * @param notes what an author should know
 */
public record AdaptiveDefinition(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @NotBlank String version,
        @NotNull @Valid LocalizedText name,
        @NotBlank String domain,
        @NotBlank String recall,
        @NotNull Boolean synthetic,
        @Valid @Nullable Calibration calibration,
        @NotNull @Valid Licence licence,
        @NotEmpty List<@Valid Translation> translations,
        @Valid @Nullable ScaleText instructions,
        @NotEmpty List<@Valid OptionSet> optionSets,
        @NotEmpty @Size(max = MAX_ITEMS) List<@Valid GradedItem> items,
        @NotNull @Valid Prior prior,
        @NotNull @Valid ThetaGrid grid,
        @NotNull @Valid StopRule stop,
        @Valid @Nullable ThetaBands bands,
        List<@Valid CriticalAnswer> critical,
        @NotEmpty List<@Valid WorkedExample> workedExamples,
        @NotEmpty List<@Valid Source> sources,
        List<@NotBlank String> notes)
        implements Serializable {

    /** The most items that a file may have. */
    public static final int MAX_ITEMS = 200;

    /** Absent lists become empty. */
    public AdaptiveDefinition {
        translations = StrictJson.listOf(translations);
        optionSets = StrictJson.listOf(optionSets);
        items = StrictJson.listOf(items);
        critical = StrictJson.listOf(critical);
        workedExamples = StrictJson.listOf(workedExamples);
        sources = StrictJson.listOf(sources);
        notes = StrictJson.listOf(notes);
    }
}
