package org.onedoor.navigator.scale.fhir;

import static org.onedoor.navigator.scale.fhir.Codes.array;
import static org.onedoor.navigator.scale.fhir.Codes.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.definition.CriticalItem;
import org.onedoor.navigator.scale.definition.ResponseSet;
import org.onedoor.navigator.scale.definition.ScaleDefinition;

/** Writes the codes that a scale has of its own, so that a receiver can look up every one it meets. */
final class CodeSystemWriter {
    private final Scale scale;
    private final ScaleDefinition definition;
    private final Codes codes;
    private final Wording wording;
    private final JsonArrayBuilder concepts = array();

    CodeSystemWriter(Scale scale, Codes codes) {
        this.scale = scale;
        this.definition = scale.definition();
        this.codes = codes;
        this.wording = Wording.of(definition);
    }

    JsonObject write() {
        definition.responseSets().stream().filter(set -> !Codes.loincCoded(set)).forEach(this::options);
        scores();
        interpretation();
        definition.critical().stream()
                .map(CriticalItem::item)
                .distinct()
                .forEach(item -> concept(Codes.critical(item), "To be acted on: " + item));
        JsonObjectBuilder system = object().add("resourceType", "CodeSystem")
                .add("id", scale.id())
                .add("language", wording.language().tag())
                .add("url", codes.system())
                .add("version", scale.version())
                .add("name", QuestionnaireWriter.name(scale.id()));
        wording.add(system, "title", Wording.text(scale.name()));
        return system.add("status", "active")
                .add("copyright", QuestionnaireWriter.copyright(definition.licence()))
                .add("caseSensitive", true)
                .add("content", "complete")
                .add("concept", concepts)
                .build();
    }

    private void options(ResponseSet set) {
        set.options().forEach(option -> {
            String code = Codes.optionCode(set, option);
            JsonObjectBuilder concept = object().add("code", code);
            wording.permitted(option.text()).ifPresent(text -> wording.add(concept, "display", text));
            concepts.add(concept);
        });
    }

    private void scores() {
        if (scale.total().isEmpty()) {
            concept("scores", "Scores");
        }
        definition.scores().forEach(score -> {
            concept(Codes.score(score.id()), "Score: " + score.id());
            if (score.prorate() != null) {
                concept(Codes.prorated(score.id()), "Estimate from an incomplete response, not a score: " + score.id());
            }
        });
    }

    private void interpretation() {
        definition.bands().forEach(set -> {
            concept(Codes.band(set.id()), "Band: " + set.id());
            set.levels().forEach(band -> concept(Codes.band(set.id()) + "." + band.id(), band.id()));
        });
        definition.classifications().forEach(one -> {
            concept(Codes.category(one.id()), "Category: " + one.id());
            one.categories().forEach(each -> concept(Codes.category(one.id()) + "." + each.id(), each.id()));
        });
        definition.flags().forEach(flag -> concept(Codes.flag(flag.id()), "Flag: " + flag.id()));
    }

    private void concept(String code, String display) {
        concepts.add(object().add("code", code).add("display", display));
    }
}
