package org.onedoor.scales.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * One scale file. Cut-offs stand here once and nowhere else, and each fact names its source.
 *
 * @param id stable identifier, e.g. {@code phq-9}; stored with results, so never reused
 * @param version changed whenever a score, band or flag could come out differently
 * @param name what people call it
 * @param domains what it is about, the foremost first
 * @param ages whom it was made for, or null where no source says so
 * @param recall the time it asks about, as an ISO 8601 duration where that is possible
 * @param respondents who may answer it
 * @param licence who owns the wording
 * @param translations where each wording comes from
 * @param instructions the stem, or null
 * @param responseSets options shared by items
 * @param items in the order they are asked
 * @param scores the total and the subscales
 * @param bands severity bands, one set for each score that has them
 * @param flags what a complete response answers with yes or no
 * @param classifications categories of which one applies
 * @param critical answers that must be acted on
 * @param change what a difference between two totals means, or null
 * @param norms means in populations
 * @param alternatives other published cut-offs, kept for reference and not evaluated
 * @param loinc LOINC codes, or null
 * @param columns what data sets call its items, a number sign for each digit or one for all of them, such as {@code dpq##0};
 *     names with the scale's own id are known without
 * @param sources every source named in the file
 * @param notes what an author should know
 * @param seal digest of all that a result depends on, written when the file was reviewed; a file that differs from its seal is
 *     refused. Null where nobody has reviewed it
 */
public record ScaleDefinition(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @NotBlank String version,
        @NotNull @Valid LocalizedText name,
        @NotEmpty List<@NotNull Domain> domains,
        @Valid @Nullable Ages ages,
        @NotBlank String recall,
        @NotEmpty List<@NotNull Respondent> respondents,
        @NotNull @Valid Licence licence,
        @NotEmpty List<@Valid Translation> translations,
        @Valid @Nullable ScaleText instructions,
        @NotEmpty List<@Valid ResponseSet> responseSets,
        @NotEmpty List<@Valid ItemDefinition> items,
        @NotEmpty List<@Valid ScoreDefinition> scores,
        List<@Valid BandSet> bands,
        List<@Valid Flag> flags,
        List<@Valid Classification> classifications,
        List<@Valid CriticalItem> critical,
        @Valid @Nullable ChangeConstants change,
        List<@Valid Norm> norms,
        List<@Valid Flag> alternatives,
        @Valid @Nullable Loinc loinc,

        List<@NotNull @Pattern(regexp = "[a-z0-9]*#+[a-z0-9]*", message = "must have one run of number signs") String>
                columns,

        @NotEmpty List<@Valid Source> sources,
        List<@NotBlank String> notes,
        @Nullable String seal)
        implements Serializable {

    /** Absent lists become empty. */
    public ScaleDefinition {
        domains = StrictJson.listOf(domains);
        respondents = StrictJson.listOf(respondents);
        translations = StrictJson.listOf(translations);
        responseSets = StrictJson.listOf(responseSets);
        items = StrictJson.listOf(items);
        scores = StrictJson.listOf(scores);
        bands = StrictJson.listOf(bands);
        flags = StrictJson.listOf(flags);
        classifications = StrictJson.listOf(classifications);
        critical = StrictJson.listOf(critical);
        norms = StrictJson.listOf(norms);
        alternatives = StrictJson.listOf(alternatives);
        columns = StrictJson.listOf(columns);
        sources = StrictJson.listOf(sources);
        notes = StrictJson.listOf(notes);
    }

    /** The same scale without bands, flags and categories. */
    public ScaleDefinition withoutInterpretation() {
        return draft(List.of(), List.of(), List.of(), List.of());
    }

    /** The same scale as a draft, without its seal, for a program that changes it. */
    public ScaleDefinition unsealed() {
        return draft(bands, flags, classifications, alternatives);
    }

    private ScaleDefinition draft(
            List<BandSet> ofBands, List<Flag> ofFlags, List<Classification> classes, List<Flag> others) {
        return new ScaleDefinition(
                id,
                version,
                name,
                domains,
                ages,
                recall,
                respondents,
                licence,
                translations,
                instructions,
                responseSets,
                items,
                scores,
                ofBands,
                ofFlags,
                classes,
                critical,
                change,
                norms,
                others,
                loinc,
                columns,
                sources,
                notes,
                null);
    }

    /** Whether anything in it depends on the person's sex. */
    public boolean asksForSex() {
        return conditions().anyMatch(ScaleCondition::mentionsSex);
    }

    /** Whether anything in it depends on whether the person is retired. */
    public boolean asksForRetirement() {
        return conditions().anyMatch(ScaleCondition::mentionsRetirement);
    }

    private Stream<ScaleCondition> conditions() {
        return Stream.of(
                        items.stream()
                                .flatMap(item -> Stream.of(item.enableWhen(), item.omitWhen(), item.optionalWhen())),
                        flags.stream().map(Flag::when),
                        classifications.stream()
                                .flatMap(one -> one.categories().stream())
                                .map(Classification.Category::when))
                .flatMap(all -> all)
                .flatMap(Stream::ofNullable);
    }

    /** A digest of what makes a score, a band or a flag; the same whatever the wording. */
    public String rulesDigest() {
        return Fingerprint.rules(this);
    }

    /** A digest of what a total or a change is compared with; null when the file has nothing of the kind. */
    public @Nullable String normsDigest() {
        return Fingerprint.norms(this);
    }

    /** What {@link #seal} is when nothing that a result depends on was changed since the review. */
    public String properSeal() {
        return Fingerprint.seal(this);
    }

    /** Who may answer a scale. */
    public enum Respondent {
        /** The person. */
        SELF,
        /** Someone close to the person. */
        PROXY,
        /** A professional who asks the person. */
        INTERVIEWER
    }
}
