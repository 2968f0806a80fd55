package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.TextPack;
import org.onedoor.scales.definition.Translation;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.StrictJson;

class FhirExportTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-01T09:30:00+02:00");
    private static final FhirExport R4 = FhirExport.of(FhirVersion.R4);

    private final Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
    private final Scale coffee = read("/org/onedoor/scales/coffee.json");

    private static Scale read(String resource) {
        try (InputStream in = FhirExportTest.class.getResourceAsStream(resource)) {
            return Scale.read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilledScale filled(Scale scale, Object... answers) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            byId.put((String) answers[i], (Integer) answers[i + 1]);
        }
        return FilledScale.of(scale, byId, "r-1", WHEN);
    }

    private static FilledScale phq9(Scale phq9, int each) {
        Map<String, Integer> answers = new HashMap<>();
        phq9.items().stream().filter(item -> item.scored()).forEach(item -> answers.put(item.id(), each));
        return FilledScale.of(phq9, answers, "r-1", WHEN);
    }

    @Test
    void aScaleWhoseWordingIsFreeIsAFormInThreeLanguages() {
        assertThat(Flat.of(R4.questionnaire(phq9)))
                .containsEntry("url", "https://onedoor.org/fhir/Questionnaire/phq-9")
                .containsEntry("version", phq9.version())
                .containsEntry("name", "PHQ9")
                .containsEntry("status", "active")
                .containsEntry("language", "en")
                .containsEntry("code[0].code", "44249-1")
                .containsEntry("item[0].linkId", "about.recall")
                .containsEntry("item[0].text", "Time asked about: 2 weeks")
                .containsEntry("item[0]._text.extension[0].extension[1].valueString", "Ajanjakso: 2 viikkoa")
                .containsEntry("item[1].linkId", "about.instructions")
                .containsEntry("item[2].linkId", "q1")
                .containsEntry("item[2].type", "choice")
                .containsEntry("item[2].required", "true")
                .containsEntry("item[2].code[0].code", "44250-9")
                .containsEntry("item[2]._text.extension[1].extension[0].valueCode", "sv")
                .containsEntry("item[2].answerOption[3].valueCoding.code", "LA6571-9")
                .containsEntry("item[2].answerOption[3].valueCoding.display", "Nearly every day")
                .containsEntry("item[2].answerOption[3].extension[0].valueDecimal", "3")
                .containsEntry("item[11].linkId", "q10")
                .containsEntry("item[11].required", "false")
                .hasEntrySatisfying(
                        "copyright",
                        text -> assertThat(text)
                                .contains(phq9.definition().licence().terms()));
    }

    @Test
    void aScaleWhoseWordingIsNotFreeIsADraftOfTopics() {
        Map<String, String> form = Flat.of(R4.questionnaire(coffee));
        assertThat(form)
                .containsEntry("status", "draft")
                .containsEntry("item[1].text", "how often coffee")
                .containsEntry("item[1].extension[0].url", "https://onedoor.org/fhir/StructureDefinition/topic")
                .containsEntry("item[1].answerOption[2].valueCoding.code", "option.often.2");
        assertThat(form.keySet()).noneMatch(path -> path.contains("display"));
    }

    @Test
    void theOptionsOfAReversedItemCarryItsOwnPoints() {
        assertThat(Flat.of(R4.questionnaire(coffee)))
                .containsEntry("item[2].linkId", "calm")
                .containsEntry("item[2].answerOption[0].valueCoding.code", "option.often.0")
                .containsEntry("item[2].answerOption[0].extension[0].valueDecimal", "3");
    }

    @Test
    void aGateIsToldWhereFhirCanTellItAndElsewhereTheItemIsNotRequired() {
        assertThat(Flat.of(R4.questionnaire(coffee)))
                .containsEntry("item[4].linkId", "late")
                .containsEntry("item[4].enableWhen[0].question", "night")
                .containsEntry("item[4].enableWhen[0].answerCoding.code", "option.yes-no.1")
                .containsEntry("item[4].required", "true")
                .containsEntry("item[5].linkId", "later")
                .doesNotContainKey("item[5].enableWhen[0].question")
                .containsEntry("item[5].required", "false")
                .containsEntry("item[6].linkId", "work")
                .containsEntry("item[6].required", "false")
                .containsEntry("item[7].linkId", "refill")
                .containsEntry("item[7].required", "false");
    }

    @Test
    void r5CallsTheTypeCodingAndTheOrdinalItemWeight() {
        assertThat(Flat.of(FhirExport.of(FhirVersion.R5).questionnaire(phq9)))
                .containsEntry("item[2].type", "coding")
                .containsEntry(
                        "item[2].answerOption[0].extension[0].url",
                        "http://hl7.org/fhir/StructureDefinition/itemWeight");
    }

    @Test
    void addressesFollowTheBase() {
        FhirExport export = R4.withBase("https://clinic.example/fhir");
        assertThat(export.questionnaire(coffee)).doesNotContain("onedoor.org");
        assertThat(Flat.of(export.response(phq9(phq9, 1))))
                .containsEntry("questionnaire", "https://clinic.example/fhir/Questionnaire/phq-9|" + phq9.version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "clinic.example", "https://clinic.example/", "https://clinic.example/a b", "https://x|1"})
    void aBaseIsAnAbsoluteAddress(String base) {
        assertThatThrownBy(() -> R4.withBase(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCompleteResponseIsCompletedAndItsScoreHasTheCodeOfTheTotal() {
        FilledScale filled = phq9(phq9, 2).withSubject("Patient/7");
        assertThat(Flat.of(R4.response(filled)))
                .containsEntry("status", "completed")
                .containsEntry("authored", "2026-11-01T09:30:00+02:00")
                .containsEntry("subject.reference", "Patient/7")
                .containsEntry("item[8].linkId", "q9")
                .containsEntry("item[8].answer[0].valueCoding.code", "LA6570-1");
        assertThat(Flat.of(R4.observation(filled)))
                .containsEntry("status", "final")
                .containsEntry("code.coding[0].code", "44261-6")
                .containsEntry("valueInteger", "18")
                .containsEntry("derivedFrom[0].reference", "QuestionnaireResponse/r-1");
        assertThat(Flat.components(R4.observation(filled)))
                .containsEntry("band.severity", "band.severity.moderately-severe")
                .containsEntry("flag.caseness", "true")
                .containsEntry("critical.q9", "true")
                .doesNotContainKey("prorated.total");
    }

    @Test
    void anIncompleteResponseHasNoTotalAndAnEstimateOnlyUnderItsOwnCode() {
        FilledScale filled = filled(phq9, "q1", 1, "q2", 1, "q3", 1, "q4", 1, "q5", 1, "q6", 1, "q7", 1, "q8", 2);
        assertThat(Flat.of(R4.response(filled))).containsEntry("status", "in-progress");
        assertThat(Flat.of(R4.observation(filled)))
                .containsEntry("status", "preliminary")
                .containsEntry("dataAbsentReason.coding[0].code", "unknown")
                .doesNotContainKey("valueInteger");
        assertThat(Flat.components(R4.observation(filled)))
                .containsOnly(Map.entry("prorated.total", "10.125"), Map.entry("critical.q9", "unknown"));
    }

    @Test
    void aCriticalAnswerIsToldHoweverLittleElseIsAnswered() {
        assertThat(Flat.components(R4.observation(filled(phq9, "q9", 1))))
                .containsOnly(Map.entry("critical.q9", "true"));
        assertThat(Flat.components(R4.observation(filled(phq9, "q9", 0))))
                .containsOnly(Map.entry("critical.q9", "false"));
    }

    @Test
    void anAnswerBehindAClosedGateIsKeptBesideTheItems() {
        FilledScale filled = filled(coffee, "night", 0, "late", 4);
        Map<String, String> response = Flat.of(R4.response(filled));
        assertThat(response)
                .containsEntry("item[0].linkId", "night")
                .doesNotContainKey("item[1].linkId")
                .containsEntry("extension[0].url", "https://onedoor.org/fhir/StructureDefinition/unasked-answer")
                .containsEntry("extension[0].extension[0].valueString", "late")
                .containsEntry("extension[0].extension[1].valueCoding.code", "option.even.4");
    }

    @Test
    void withoutInterpretationThereAreScoresAndCriticalItemsOnly() {
        Scale plain = phq9.withoutInterpretation();
        assertThat(Flat.components(R4.observation(phq9(plain, 3)))).containsOnly(Map.entry("critical.q9", "true"));
    }

    @Test
    void everyOwnCodeOfAnObservationIsInTheCodeSystem() {
        Map<String, String> system = Flat.of(R4.codeSystem(coffee));
        FilledScale filled = filled(coffee, "cups", 3, "calm", 0, "night", 0, "work", 1, "refill", 0);
        Flat.of(R4.observation(filled)).forEach((path, value) -> {
            if (path.endsWith("coding[0].code") && value.matches("(score|band|flag|category|critical)\\..*")) {
                assertThat(system).containsValue(value);
            }
        });
        assertThat(Flat.components(R4.observation(filled)))
                .containsEntry("score.double", "12")
                .containsEntry("score.latest", "1")
                .containsEntry("category.kind", "category.kind.lark")
                .containsEntry("flag.strong", "unknown")
                .containsEntry("flag.nocturnal", "false")
                .containsEntry("critical.calm", "true")
                .containsEntry("critical.later", "false");
    }

    @Test
    void theWordingOfATextPackNeverLeaves() {
        Scale worded = coffee.with(pack(coffee));
        assertThat(worded.showable(Language.FI)).isTrue();
        FilledScale filled = filled(worded, "cups", 3, "calm", 0);
        for (String resource :
                List.of(R4.questionnaire(worded), R4.codeSystem(worded), R4.response(filled), R4.observation(filled))) {
            assertThat(resource).doesNotContain("pack's");
        }
        assertThat(R4.questionnaire(worded)).isEqualTo(R4.questionnaire(coffee));
    }

    private static TextPack pack(Scale scale) {
        return new TextPack(
                scale.id(),
                scale.version(),
                Language.FI,
                "fi-1",
                Translation.Status.ORIGINAL,
                "the pack's holder",
                "the pack's permission",
                "the pack's notice",
                null,
                scale.items().stream()
                        .map(item -> new TextPack.ItemText(item.id(), "the pack's text of " + item.id()))
                        .toList(),
                scale.definition().responseSets().stream()
                        .flatMap(set -> set.options().stream()
                                .map(option -> new TextPack.OptionText(set.id(), option.value(), "the pack's option")))
                        .toList());
    }

    @Test
    void nothingIsPassedOnOfAScaleThatMayNotBeShipped() {
        String json = StrictJson.write(coffee.definition()).replace("ship-scoring-only", "dont-ship");
        Scale closed = Scale.read("closed", json);
        assertThatThrownBy(() -> R4.questionnaire(closed)).hasMessage("Nothing of coffee may be passed on");
        assertThatThrownBy(() -> R4.codeSystem(closed)).hasMessage("Nothing of coffee may be passed on");
    }

    @Test
    void aFilledScaleNamesTheItemsThatAreWrongAndNeverTheAnswers() {
        assertThatThrownBy(() -> filled(phq9, "q1", 2, "q2", 77, "q3", 1))
                .hasMessage("Answers that phq-9 does not offer, to [q2]");
        assertThat(filled(phq9, "q1", 2)).hasToString("FilledScale[phq-9 r-1]");
    }
}
