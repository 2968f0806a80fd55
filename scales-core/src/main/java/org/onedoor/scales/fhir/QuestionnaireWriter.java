package org.onedoor.scales.fhir;

import static org.onedoor.scales.fhir.Codes.array;
import static org.onedoor.scales.fhir.Codes.loinc;
import static org.onedoor.scales.fhir.Codes.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Optional;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.Licence;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleText;

/** Writes a scale as a Questionnaire: a form that can be filled in where its wording may be shown, otherwise its skeleton. */
final class QuestionnaireWriter {
    /** What the two texts that are not items are linked by; no item id has a full stop. */
    static final String RECALL = "about.recall";

    static final String INSTRUCTIONS = "about.instructions";

    private static final String LOINC_NOTICE = "This material contains content from LOINC (http://loinc.org). LOINC is "
            + "copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) "
            + "Committee and is available at no cost under the license at http://loinc.org/license.";

    private final FhirVersion version;
    private final Scale scale;
    private final Codes codes;
    private final FreeWording wording;

    QuestionnaireWriter(FhirVersion version, Scale scale, Codes codes) {
        this.version = version;
        this.scale = scale;
        this.codes = codes;
        this.wording = FreeWording.of(scale.definition());
    }

    JsonObject write() {
        JsonObjectBuilder form = object().add("resourceType", "Questionnaire")
                .add("id", scale.id())
                .add("language", wording.language().tag())
                .add("url", codes.questionnaire())
                .add("version", scale.version())
                .add("name", name(scale.id()));
        wording.add(form, "title", scale.name());
        form.add("status", wording.allowed() ? "active" : "draft").add("subjectType", array().add("Patient"));
        if (!wording.allowed()) {
            form.add(
                    "description",
                    "The wording is not included, as its licence does not allow it: each item has a topic.");
        }
        form.add("copyright", copyright(scale.definition().licence()) + (codes.usesLoinc() ? " " + LOINC_NOTICE : ""));
        codes.panelLoinc().ifPresent(panel -> form.add("code", array().add(loinc(panel))));
        return form.add("item", items()).build();
    }

    /** A name for programs: it starts with a capital letter and has letters and digits only. */
    static String name(String id) {
        String name = id.replace("-", "").toUpperCase(Locale.ROOT);
        return Character.isLetter(name.charAt(0)) ? name : "SCALE" + name;
    }

    static String copyright(Licence licence) {
        return licence.holder() + ". " + licence.terms();
    }

    private JsonArrayBuilder items() {
        JsonArrayBuilder items =
                array().add(display(RECALL, Recall.text(scale.definition().recall())));
        wording.permitted(scale.definition().instructions()).ifPresent(text -> items.add(display(INSTRUCTIONS, text)));
        scale.items().forEach(item -> items.add(item(item)));
        return items;
    }

    private JsonObjectBuilder display(String linkId, ScaleText text) {
        JsonObjectBuilder display = object().add("linkId", linkId);
        wording.add(display, "text", text);
        return display.add("type", "display");
    }

    private JsonObjectBuilder item(ScaleItem item) {
        ItemDefinition definition = codes.item(item.id());
        JsonObjectBuilder written = object().add("linkId", item.id());
        text(written, definition);
        written.add("type", version.choice());
        if (item.loinc() != null) {
            written.add("code", array().add(loinc(item.loinc())));
        }
        Gate.of(scale, definition).ifPresent(gate -> gate(written, gate));
        return written.add("required", required(definition)).add("answerOption", options(item));
    }

    private void text(JsonObjectBuilder written, ItemDefinition item) {
        Optional<ScaleText> text = wording.permitted(item.text());
        if (text.isPresent()) {
            wording.add(written, "text", text.get());
        } else if (item.topic() != null) {
            wording.add(written, "text", item.topic());
            JsonObjectBuilder mark = object().add("url", codes.topicExtension()).add("valueBoolean", true);
            written.add("extension", array().add(mark));
        }
    }

    /** FHIR knows no "required unless": such an item is not required, and the score still says that it is missing. */
    private boolean required(ItemDefinition item) {
        return !Boolean.TRUE.equals(item.optional()) && item.optionalWhen() == null && !Gate.hidden(scale, item);
    }

    private void gate(JsonObjectBuilder written, Gate gate) {
        JsonArrayBuilder conditions = array();
        gate.answers()
                .forEach(given -> conditions.add(object().add("question", given.item())
                        .add("operator", "=")
                        .add("answerCoding", codes.answer(given.item(), given.value()))));
        written.add("enableWhen", conditions);
        if (gate.answers().size() > 1) {
            written.add("enableBehavior", gate.all() ? "all" : "any");
        }
    }

    /** An option with its wording in every language, where that is allowed. */
    private JsonObjectBuilder coding(String item, ResponseOption option) {
        JsonObjectBuilder coding = codes.answer(item, option.value());
        wording.permitted(option.text()).ifPresent(text -> wording.add(coding, "display", text));
        return coding;
    }

    private JsonArrayBuilder options(ScaleItem item) {
        JsonArrayBuilder options = array();
        for (ResponseOption option : item.options()) {
            options.add(object().add("extension", array().add(version.weight(option.points())))
                    .add("valueCoding", coding(item.id(), codes.option(item.id(), option.value()))));
        }
        return options;
    }
}
