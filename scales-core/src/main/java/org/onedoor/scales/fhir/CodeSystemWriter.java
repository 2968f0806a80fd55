package org.onedoor.scales.fhir;

import static org.onedoor.scales.fhir.Codes.array;
import static org.onedoor.scales.fhir.Codes.object;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.vocabulary.LocalizedText;

/** Writes the codes that a scale has of its own, so that a receiver can look up every one it meets. */
final class CodeSystemWriter {
    private final Scale scale;
    private final ScaleDefinition definition;
    private final Codes codes;
    private final FreeWording wording;
    private final Names names;
    private final JsonArrayBuilder concepts = array();

    CodeSystemWriter(Scale scale, Codes codes) {
        this.scale = scale;
        this.definition = scale.definition();
        this.codes = codes;
        this.wording = FreeWording.of(definition);
        this.names = new Names(definition);
    }

    JsonObject write() {
        definition.responseSets().stream().filter(set -> !Codes.loincCoded(set)).forEach(this::options);
        scores();
        interpretation();
        names.criticalItems().forEach(item -> concept(Codes.critical(item), names.critical(item), item));
        JsonObjectBuilder system = object().add("resourceType", "CodeSystem")
                .add("id", scale.id())
                .add("language", wording.language().tag())
                .add("url", codes.system())
                .add("version", scale.version())
                .add("name", QuestionnaireWriter.name(scale.id()));
        wording.add(system, "title", scale.name());
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
            concept("scores", null, "scores");
        }
        definition.scores().forEach(score -> {
            concept(Codes.score(score.id()), score.name(), score.id());
            if (score.prorate() != null) {
                concept(Codes.prorated(score.id()), null, ObservationWriter.ESTIMATE + score.id());
            }
        });
    }

    private void interpretation() {
        definition.bands().forEach(set -> {
            concept(Codes.band(set.id()), null, set.id());
            set.levels().forEach(band -> concept(Codes.band(set.id()) + "." + band.id(), band.name(), band.id()));
        });
        definition.classifications().forEach(one -> {
            concept(Codes.category(one.id()), null, one.id());
            one.categories()
                    .forEach(each -> concept(Codes.category(one.id()) + "." + each.id(), each.name(), each.id()));
        });
        definition.flags().forEach(flag -> concept(Codes.flag(flag.id()), flag.name(), flag.id()));
    }

    private void concept(String code, @Nullable LocalizedText name, String id) {
        JsonObjectBuilder concept = object().add("code", code);
        wording.addName(concept, "display", name, id);
        concepts.add(concept);
    }
}
