package org.onedoor.navigator.scale.fhir;

import static org.onedoor.navigator.scale.fhir.Codes.array;
import static org.onedoor.navigator.scale.fhir.Codes.loinc;
import static org.onedoor.navigator.scale.fhir.Codes.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.Prorated;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.Score;
import org.onedoor.navigator.scale.Score.Status;
import org.onedoor.navigator.scale.SeverityBand;
import org.onedoor.navigator.scale.definition.CriticalItem;
import org.onedoor.vocabulary.Language;

/** Writes a score as an Observation: the total of a complete response, and everything else as components. */
final class ObservationWriter {
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String UNKNOWN = "unknown";

    private final FilledScale filled;
    private final Scale scale;
    private final Score score;
    private final Codes codes;
    private final Wording wording;
    private final List<JsonObject> components = new ArrayList<>();

    ObservationWriter(FilledScale filled, Codes codes) {
        this.filled = filled;
        this.scale = filled.scale();
        this.score = filled.score();
        this.codes = codes;
        this.wording = Wording.of(scale.definition());
    }

    JsonObject write() {
        boolean complete = score.status() == Status.COMPLETE;
        JsonObjectBuilder written = object().add("resourceType", "Observation")
                .add("id", filled.id())
                .add("language", wording.language().tag())
                .add("status", complete ? "final" : "preliminary")
                .add("category", array().add(concept(TERMINOLOGY + "observation-category", "survey")))
                .add("code", code());
        if (filled.subject() != null) {
            written.add("subject", object().add("reference", filled.subject()));
        }
        written.add("effectiveDateTime", ResponseWriter.instant(filled));
        total(written, complete);
        written.add("derivedFrom", array().add(object().add("reference", "QuestionnaireResponse/" + filled.id())));
        components();
        return components.isEmpty()
                ? written.build()
                : written.add("component", array(components)).build();
    }

    /** The code of the total, never that of the whole questionnaire; a scale without a total has a code of its own. */
    private JsonObjectBuilder code() {
        String id = scale.total().isPresent() ? Codes.score(Scale.TOTAL) : "scores";
        return code(codes.scoreLoinc(Scale.TOTAL), id, scale.name().in(wording.language()));
    }

    private void total(JsonObjectBuilder written, boolean complete) {
        if (score.total() != null) {
            written.add("valueInteger", score.total());
        } else if (scale.total().isPresent() || !complete) {
            written.add("dataAbsentReason", absent(UNKNOWN));
        }
    }

    private void components() {
        score.scores().forEach(one -> {
            JsonObjectBuilder code = code(codes.scoreLoinc(one.id()), Codes.score(one.id()), one.id());
            Integer points = one.points();
            add(code, points == null ? unknown() : object().add("valueInteger", points));
        });
        score.prorated().forEach(this::prorated);
        score.bands().forEach(band -> add(own(Codes.band(band.id()), band.id()), band(band)));
        score.categories()
                .forEach(one -> add(
                        own(Codes.category(one.id()), one.id()),
                        value(Codes.category(one.id()) + "." + one.category(), one.category())));
        score.flags().forEach(flag -> add(own(Codes.flag(flag.id()), flag.id()), yesOrNo(flag.raised())));
        scale.definition().critical().stream()
                .map(CriticalItem::item)
                .distinct()
                .forEach(item -> add(own(Codes.critical(item), topic(item)), yesOrNo(critical(item))));
    }

    private void prorated(Prorated one) {
        JsonObjectBuilder quantity = object().add("value", one.points())
                .add("unit", "{score}")
                .add("system", UCUM)
                .add("code", "{score}");
        String text = "Estimate from an incomplete response, not a score: " + one.score();
        add(own(Codes.prorated(one.score()), text), object().add("valueQuantity", quantity));
    }

    private JsonObjectBuilder band(Score.Band one) {
        SeverityBand band = one.band();
        String name = band.name() == null ? band.id() : band.name().in(wording.language());
        return value(Codes.band(one.id()) + "." + band.id(), name);
    }

    /** Whether an item was answered in a way that must be acted on; null when it was asked and left open. */
    private @Nullable Boolean critical(String item) {
        if (score.critical().contains(item)) {
            return true;
        }
        int index = scale.itemIndex(item);
        boolean answered = filled.answers().containsKey(item);
        Optional<Boolean> asked = scale.asked(index, filled.values(), filled.context());
        return answered || asked.filter(one -> !one).isPresent() ? false : null;
    }

    private String topic(String item) {
        return scale.definition().critical().stream()
                .filter(one -> one.item().equals(item))
                .map(one -> one.topic().in(Language.EN))
                .findFirst()
                .orElseThrow();
    }

    private void add(JsonObjectBuilder code, JsonObjectBuilder value) {
        components.add(object().add("code", code).addAll(value).build());
    }

    private JsonObjectBuilder yesOrNo(@Nullable Boolean answer) {
        return answer == null ? unknown() : object().add("valueBoolean", answer);
    }

    private JsonObjectBuilder value(String code, String text) {
        return object().add("valueCodeableConcept", own(code, text));
    }

    private JsonObjectBuilder own(String code, String text) {
        return code(Optional.empty(), code, text);
    }

    private JsonObjectBuilder code(Optional<String> loinc, String own, String text) {
        JsonArrayBuilder codings = array();
        loinc.ifPresent(code -> codings.add(loinc(code)));
        return object().add("coding", codings.add(codes.own(own))).add("text", text);
    }

    private static JsonObjectBuilder unknown() {
        return object().add("dataAbsentReason", absent(UNKNOWN));
    }

    private static JsonObjectBuilder absent(String reason) {
        return concept(TERMINOLOGY + "data-absent-reason", reason);
    }

    private static JsonObjectBuilder concept(String system, String code) {
        return object().add("coding", array().add(object().add("system", system).add("code", code)));
    }
}
