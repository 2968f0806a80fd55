package org.onedoor.scales.fhir;

import static org.onedoor.scales.fhir.Codes.array;
import static org.onedoor.scales.fhir.Codes.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onedoor.scales.Score.Status;

/** Writes answers as a QuestionnaireResponse. */
final class ResponseWriter {
    private final FhirVersion version;
    private final FilledScale filled;
    private final Codes codes;
    private final FreeWording wording;

    ResponseWriter(FhirVersion version, FilledScale filled, Codes codes) {
        this.version = version;
        this.filled = filled;
        this.codes = codes;
        this.wording = FreeWording.of(filled.scale().definition());
    }

    JsonObject write() {
        JsonObjectBuilder response = object().add("resourceType", "QuestionnaireResponse")
                .add("id", filled.id())
                .add("language", wording.language().tag());
        List<JsonObject> unasked = unasked();
        if (!unasked.isEmpty()) {
            response.add("extension", array(unasked));
        }
        response.add(
                        "questionnaire",
                        codes.questionnaire() + "|" + filled.scale().version())
                .add("status", filled.score().status() == Status.COMPLETE ? "completed" : "in-progress");
        if (filled.subject() != null) {
            response.add("subject", object().add("reference", filled.subject()));
        }
        response.add("authored", instant(filled));
        List<JsonObject> items = items();
        return items.isEmpty()
                ? response.build()
                : response.add("item", array(items)).build();
    }

    static String instant(FilledScale filled) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(filled.authored());
    }

    private List<JsonObject> items() {
        List<JsonObject> items = new ArrayList<>();
        filled.answers().forEach((item, value) -> {
            if (enabled(item)) {
                JsonObjectBuilder answer = object().add("valueCoding", coding(item, value));
                items.add(object().add("linkId", item)
                        .add("answer", array().add(answer))
                        .build());
            }
        });
        return items;
    }

    /** Answers behind a closed gate. FHIR has no place for them among the items; a critical one must not be lost. */
    private List<JsonObject> unasked() {
        List<JsonObject> unasked = new ArrayList<>();
        for (Map.Entry<String, Integer> answer : filled.answers().entrySet()) {
            if (!enabled(answer.getKey())) {
                JsonArrayBuilder parts = array().add(object().add("url", "item").add("valueString", answer.getKey()))
                        .add(object().add("url", "answer")
                                .add("valueCoding", coding(answer.getKey(), answer.getValue())));
                unasked.add(object().add("url", codes.unaskedExtension())
                        .add("extension", parts)
                        .build());
            }
        }
        return unasked;
    }

    private boolean enabled(String item) {
        if (Gate.of(filled.scale(), codes.item(item)).isEmpty()) {
            return true;
        }
        int index = filled.scale().itemIndex(item);
        return filled.scale().asked(index, filled.values(), filled.context()).orElse(false);
    }

    /** The points stand beside the code, so that one changed by accident is noticed. */
    private JsonObjectBuilder coding(String item, int value) {
        int points =
                filled.scale().points(filled.scale().itemIndex(item), value).orElseThrow();
        JsonObjectBuilder coding =
                object().add("extension", array().add(version.weight(points))).addAll(codes.answer(item, value));
        wording.plain(codes.option(item, value).text()).ifPresent(text -> coding.add("display", text));
        return coding;
    }
}
