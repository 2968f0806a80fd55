package org.onedoor.scales.fhir;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.Loinc;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;

/**
 * The codes of one scale: LOINC's where it has them, and those of the scale's own code system.
 *
 * <p>Own codes are words joined by full stops, which no id contains, so that two facts never share a code.
 */
final class Codes {
    static final String LOINC = "http://loinc.org";
    static final JsonProvider JSON = JsonProvider.provider();

    private final ScaleDefinition scale;
    private final String base;

    Codes(ScaleDefinition scale, String base) {
        this.scale = scale;
        this.base = base;
    }

    String questionnaire() {
        return base + "/Questionnaire/" + scale.id();
    }

    String system() {
        return base + "/CodeSystem/" + scale.id();
    }

    /** Marks a text that is a topic of ours and not the wording of the scale. */
    String topicExtension() {
        return base + "/StructureDefinition/topic";
    }

    /** Holds an answer to an item that was not asked, which a response may not have among its items. */
    String unaskedExtension() {
        return base + "/StructureDefinition/unasked-answer";
    }

    Optional<String> panelLoinc() {
        return Optional.ofNullable(scale.loinc()).map(Loinc::panel);
    }

    /** Whether a form of the scale has a code of LOINC. */
    boolean usesLoinc() {
        return panelLoinc().isPresent()
                || scale.items().stream().anyMatch(item -> item.loinc() != null)
                || scale.responseSets().stream().anyMatch(Codes::loincCoded);
    }

    Optional<String> scoreLoinc(String score) {
        Optional<String> own = scale.scores().stream()
                .filter(one -> one.id().equals(score))
                .map(ScoreDefinition::loinc)
                .filter(Objects::nonNull)
                .findFirst();
        return own.isEmpty() && score.equals(Scale.TOTAL)
                ? Optional.ofNullable(scale.loinc()).map(Loinc::total)
                : own;
    }

    ResponseSet responses(String item) {
        String id = item(item).responses();
        return scale.responseSets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ItemDefinition item(String id) {
        return scale.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether every option of a set has a LOINC code of its own; otherwise all of them get ours. */
    static boolean loincCoded(ResponseSet set) {
        Set<String> codes = new HashSet<>();
        return set.options().stream().allMatch(option -> option.loinc() != null && codes.add(option.loinc()));
    }

    String optionSystem(ResponseSet set) {
        return loincCoded(set) ? LOINC : system();
    }

    static String optionCode(ResponseSet set, ResponseOption option) {
        return loincCoded(set) ? Objects.requireNonNull(option.loinc()) : "option." + set.id() + "." + option.value();
    }

    /** An option as its set has it: its points are those before reversing. */
    ResponseOption option(String item, int value) {
        return responses(item).options().stream()
                .filter(option -> option.value() == value)
                .findFirst()
                .orElseThrow();
    }

    /** The code of an answer. */
    JsonObjectBuilder answer(String item, int value) {
        ResponseSet set = responses(item);
        return object().add("system", optionSystem(set)).add("code", optionCode(set, option(item, value)));
    }

    static String score(String id) {
        return "score." + id;
    }

    static String prorated(String id) {
        return "prorated." + id;
    }

    static String band(String set) {
        return "band." + set;
    }

    static String flag(String id) {
        return "flag." + id;
    }

    static String category(String classification) {
        return "category." + classification;
    }

    static String critical(String item) {
        return "critical." + item;
    }

    static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    static JsonArrayBuilder array() {
        return JSON.createArrayBuilder();
    }

    static JsonArrayBuilder array(List<JsonObject> elements) {
        JsonArrayBuilder array = array();
        elements.forEach(array::add);
        return array;
    }

    static JsonObjectBuilder loinc(String code) {
        return object().add("system", LOINC).add("code", code);
    }

    JsonObjectBuilder own(String code) {
        return object().add("system", system()).add("code", code);
    }
}
