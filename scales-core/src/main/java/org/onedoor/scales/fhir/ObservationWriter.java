package org.onedoor.scales.fhir;

import static org.onedoor.scales.fhir.Codes.array;
import static org.onedoor.scales.fhir.Codes.loinc;
import static org.onedoor.scales.fhir.Codes.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Prorated;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.LocalizedText;

/** Writes a score as an Observation: the total of a complete response, and everything else as components. */
final class ObservationWriter {
    /** Begins the name of what a published rule makes of missing answers. */
    static final String ESTIMATE = "Estimate from an incomplete response, not a score: ";

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String UNKNOWN = "unknown";

    private final FilledScale filled;
    private final Scale scale;
    private final Score score;
    private final Codes codes;
    private final FreeWording wording;
    private final Names names;
    private final List<JsonObject> components = new ArrayList<>();

    ObservationWriter(FilledScale filled, Codes codes) {
        this.filled = filled;
        this.scale = filled.scale();
        this.score = filled.score();
        this.codes = codes;
        this.wording = FreeWording.of(scale.definition());
        this.names = new Names(scale.definition());
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
        return concept(codes.scoreLoinc(Scale.TOTAL), id, scale.name(), id);
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
            String code = Codes.score(one.id());
            Integer points = one.points();
            add(
                    concept(codes.scoreLoinc(one.id()), code, names.score(one.id()), one.id()),
                    points == null ? unknown() : object().add("valueInteger", points));
        });
        score.prorated().forEach(this::prorated);
        score.bands().forEach(band -> add(own(Codes.band(band.id()), null, band.id()), band(band)));
        score.categories().forEach(one -> add(own(Codes.category(one.id()), null, one.id()), category(one)));
        score.flags()
                .forEach(flag ->
                        add(own(Codes.flag(flag.id()), names.flag(flag.id()), flag.id()), yesOrNo(flag.raised())));
        names.criticalItems()
                .forEach(item -> add(own(Codes.critical(item), names.critical(item), item), yesOrNo(critical(item))));
    }

    private void prorated(Prorated one) {
        JsonObjectBuilder quantity = object().add("value", one.points())
                .add("unit", "{score}")
                .add("system", UCUM)
                .add("code", "{score}");
        add(own(Codes.prorated(one.score()), null, ESTIMATE + one.score()), object().add("valueQuantity", quantity));
    }

    private JsonObjectBuilder band(Score.Band one) {
        SeverityBand band = one.band();
        return value(Codes.band(one.id()) + "." + band.id(), band.name(), band.id());
    }

    private JsonObjectBuilder category(Score.Category one) {
        String code = Codes.category(one.id()) + "." + one.category();
        return value(code, names.category(one.id(), one.category()), one.category());
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

    private void add(JsonObjectBuilder code, JsonObjectBuilder value) {
        components.add(object().add("code", code).addAll(value).build());
    }

    private JsonObjectBuilder yesOrNo(@Nullable Boolean answer) {
        return answer == null ? unknown() : object().add("valueBoolean", answer);
    }

    private JsonObjectBuilder value(String code, @Nullable LocalizedText name, String id) {
        return object().add("valueCodeableConcept", own(code, name, id));
    }

    private JsonObjectBuilder own(String code, @Nullable LocalizedText name, String id) {
        return concept(Optional.empty(), code, name, id);
    }

    private JsonObjectBuilder concept(Optional<String> loinc, String own, @Nullable LocalizedText name, String id) {
        JsonArrayBuilder codings = array();
        loinc.ifPresent(code -> codings.add(loinc(code)));
        JsonObjectBuilder concept = object().add("coding", codings.add(codes.own(own)));
        wording.addName(concept, "text", name, id);
        return concept;
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
