package org.onedoor.scales.fhir;

import static org.onedoor.scales.fhir.Codes.array;
import static org.onedoor.scales.fhir.Codes.object;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.Licence.Verdict;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * The wording that may leave the door: that of the scale's own file, and only where the licence allows it.
 *
 * <p>A resource is written in one language, and the others stand beside each text as translations.
 */
final class FreeWording {
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FI, Language.SV);

    private final boolean allowed;
    private final Language language;

    private FreeWording(boolean allowed, Language language) {
        this.allowed = allowed;
        this.language = language;
    }

    static FreeWording of(ScaleDefinition scale) {
        boolean allowed = scale.licence().verdict() == Verdict.SHIP_TEXT;
        return new FreeWording(allowed, allowed ? fullest(scale) : Language.EN);
    }

    /** The language in which most of the wording exists. */
    private static Language fullest(ScaleDefinition scale) {
        List<ScaleText> texts = Stream.of(
                        Stream.ofNullable(scale.instructions()),
                        scale.items().stream().map(ItemDefinition::text),
                        scale.responseSets().stream()
                                .flatMap(set -> set.options().stream())
                                .map(ResponseOption::text))
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .toList();
        return LANGUAGES.stream()
                .max(Comparator.<Language>comparingLong(language -> texts.stream()
                                .filter(text -> text.in(language).isPresent())
                                .count())
                        .thenComparing(Comparator.<Language>comparingInt(LANGUAGES::indexOf)
                                .reversed()))
                .orElseThrow();
    }

    boolean allowed() {
        return allowed;
    }

    /** The language of the resource. */
    Language language() {
        return language;
    }

    /** A text of the scale, if it may be written. */
    Optional<ScaleText> permitted(@Nullable ScaleText text) {
        return allowed ? Optional.ofNullable(text) : Optional.empty();
    }

    /** A text of the scale in the language of the resource, if it may be written and exists. */
    Optional<String> plain(@Nullable ScaleText text) {
        return permitted(text).flatMap(one -> one.in(language));
    }

    /** Writes a text of ours, which is no part of the scale's wording, and its translations. */
    void add(JsonObjectBuilder target, String property, LocalizedText text) {
        add(target, property, new ScaleText(text.fi(), text.sv(), text.en()));
    }

    /** Writes a name of ours if there is one, otherwise the id. */
    void addName(JsonObjectBuilder target, String property, @Nullable LocalizedText name, String id) {
        if (name == null) {
            target.add(property, id);
        } else {
            add(target, property, name);
        }
    }

    /** Writes a text and its translations. */
    void add(JsonObjectBuilder target, String property, ScaleText text) {
        text.in(language).ifPresent(own -> target.add(property, own));
        JsonArray translations = translations(text);
        if (!translations.isEmpty()) {
            target.add("_" + property, object().add("extension", translations));
        }
    }

    private JsonArray translations(ScaleText text) {
        JsonArrayBuilder translations = array();
        LANGUAGES.stream()
                .filter(other -> other != language)
                .forEach(other -> text.in(other).ifPresent(content -> translations.add(translation(other, content))));
        return translations.build();
    }

    private static JsonObjectBuilder translation(Language language, String content) {
        return object().add("url", TRANSLATION)
                .add(
                        "extension",
                        array().add(object().add("url", "lang").add("valueCode", language.tag()))
                                .add(object().add("url", "content").add("valueString", content)));
    }
}
