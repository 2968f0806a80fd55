package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.fhir.QuestionnaireImport.Matched;
import org.onedoor.vocabulary.json.InvalidContentException;

/** Laws of every bundled scale on its way out and back in. */
class FhirProperties {
    private static final ScaleCatalogue CATALOGUE = ScaleCatalogue.bundled();
    private static final FhirImport IMPORT = FhirImport.of(CATALOGUE);
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-01T09:30:15.5+02:00");

    @Property
    void answersComeBackAsTheyWent(@ForAll("filled") FilledScale filled, @ForAll FhirVersion version) {
        ResponseImport back = IMPORT.response(FhirExport.of(version).response(filled), filled.scale());
        assertThat(back.notUnderstood()).isEmpty();
        assertThat(back.answers()).isEqualTo(filled.answers());
        assertThat(List.copyOf(back.answers().keySet()))
                .isEqualTo(List.copyOf(filled.answers().keySet()));
        assertThat(back.authored()).contains(WHEN);
    }

    @Property(tries = 200)
    void answersComeBackThroughTheFormThatWasExported(
            @ForAll("filled") FilledScale filled, @ForAll FhirVersion version) {
        FhirExport export = FhirExport.of(version).withBase("https://clinic.example/r");
        QuestionnaireImport form = IMPORT.questionnaire(export.questionnaire(filled.scale()));
        ResponseImport back = IMPORT.response(export.response(filled), form);
        assertThat(back.notUnderstood()).isEmpty();
        assertThat(back.answers()).isEqualTo(filled.answers());
    }

    @Property
    void anExportedFormIsItsScaleWithEveryItemCodeAndOrdinal(
            @ForAll("scales") Scale scale, @ForAll FhirVersion version) {
        QuestionnaireImport form = IMPORT.questionnaire(FhirExport.of(version).questionnaire(scale));
        assertThat(form.notUnderstood()).isEmpty();
        assertThat(form.differences()).isEmpty();
        assertThat(form.scale()).contains(scale);
        assertThat(form.matched())
                .extracting(Matched::item)
                .containsExactlyElementsOf(
                        scale.items().stream().map(ScaleItem::id).toList());
    }

    @Property
    void anObservationHasATotalOnlyOfACompleteResponse(
            @ForAll("filled") FilledScale filled, @ForAll FhirVersion version) {
        String observation = FhirExport.of(version).observation(filled);
        boolean complete = filled.score().status() == Status.COMPLETE;
        assertThat(observation.contains("\"final\"")).isEqualTo(complete);
        assertThat(observation.matches(".*\"effectiveDateTime\":\"[^\"]*\",\"valueInteger\":.*"))
                .isEqualTo(complete && filled.scale().total().isPresent());
        assertThat(IMPORT.observation(observation, filled).refused()).isFalse();
        assertThat(IMPORT.observation(observation, filled).notUnderstood()).isEmpty();
    }

    @Property
    void anObservationOfAnotherScoreIsRefused(
            @ForAll("filled") FilledScale filled, @ForAll @IntRange(min = 1, max = 9) int more) {
        if (filled.score().total() != null) {
            String stored = "\"valueInteger\":" + filled.score().total();
            String wrong = "\"valueInteger\":" + (filled.score().total() + more);
            String observation =
                    FhirExport.of(FhirVersion.R4).observation(filled).replaceFirst(stored, wrong);
            assertThat(IMPORT.observation(observation, filled).refused()).isTrue();
        }
    }

    @Property
    void everyCriticalItemOfAFilledScaleIsTold(@ForAll("filled") FilledScale filled) {
        Map<String, String> told = Flat.components(FhirExport.of(FhirVersion.R4).observation(filled));
        assertThat(filled.score().critical())
                .allSatisfy(item -> assertThat(told).containsEntry("critical." + item, "true"));
    }

    @Property
    void aChangedCharacterInAWholeResponseNeverChangesAnAnswerUnseen(
            @ForAll("whole") FilledScale filled, @ForAll @IntRange(max = 20_000) int at, @ForAll("typed") char typed) {
        String sent = FhirExport.of(FhirVersion.R4).response(filled);
        StringBuilder received = new StringBuilder(sent);
        received.setCharAt(at % sent.length(), typed);
        try {
            ResponseImport read = IMPORT.response(received.toString(), filled.scale());
            if (!read.refused() && read.notUnderstood().isEmpty()) {
                assertThat(read.answers()).isEqualTo(filled.answers());
            }
        } catch (InvalidContentException e) {
            assertThat(e).hasMessageNotContaining("LA").hasMessageNotContaining("option");
        }
    }

    @Property(tries = 200)
    void aTruncatedResponseIsRefused(@ForAll("filled") FilledScale filled, @ForAll @IntRange(max = 20_000) int at) {
        String sent = FhirExport.of(FhirVersion.R5).response(filled);
        String received = sent.substring(0, at % sent.length());
        assertThat(catchThrowable(() -> IMPORT.response(received, filled.scale())))
                .isInstanceOf(InvalidContentException.class);
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Arbitraries.of(CATALOGUE.scales());
    }

    @Provide
    Arbitrary<Character> typed() {
        return Arbitraries.of('0', '1', '2', '3', '4', '5', '9', 'q', 'x', '.', '-', '"', ' ', ',');
    }

    /** Any scale, whole or in part, also behind closed gates. */
    @Provide
    Arbitrary<FilledScale> filled() {
        return filled(0.1);
    }

    /** Any scale with every item answered. */
    @Provide
    Arbitrary<FilledScale> whole() {
        return filled(0);
    }

    private static Arbitrary<FilledScale> filled(double open) {
        return Arbitraries.of(CATALOGUE.scales()).flatMap(scale -> {
            List<Arbitrary<Integer>> answers = scale.items().stream()
                    .map(item -> Arbitraries.of(item.options())
                            .map(option -> option.value())
                            .injectNull(open))
                    .toList();
            return Combinators.combine(answers).as(values -> filled(scale, values));
        });
    }

    private static FilledScale filled(Scale scale, List<Integer> values) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int item = 0; item < values.size(); item++) {
            if (values.get(item) != null) {
                answers.put(scale.items().get(item).id(), values.get(item));
            }
        }
        return FilledScale.of(scale, answers, "r-1", WHEN);
    }
}
