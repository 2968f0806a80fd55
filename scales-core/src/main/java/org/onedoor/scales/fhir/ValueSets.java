package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.fhir.ForeignForm.Option;

/** Value sets that options of questions are taken from, by their addresses. */
final class ValueSets {
    private static final Set<String> ORDINALS =
            Set.of("ordinalValue", "questionnaire-ordinalValue", "itemWeight", "valueset-ordinalValue");
    private static final String[] ABOUT = {
        "resourceType",
        "id",
        "meta",
        "language",
        "text",
        "identifier",
        "version",
        "name",
        "title",
        "status",
        "experimental",
        "date",
        "publisher",
        "contact",
        "description",
        "useContext",
        "jurisdiction",
        "purpose",
        "copyright",
        "immutable"
    };

    private final Map<String, List<Option>> sets = new HashMap<>();

    ValueSets() {}

    private ValueSets(ValueSets known) {
        sets.putAll(known.sets);
    }

    /** The same value sets, to be added to. */
    ValueSets copy() {
        return new ValueSets(this);
    }

    Optional<List<Option>> find(String address) {
        return Optional.ofNullable(sets.get(address.replaceFirst("\\|.*", "")));
    }

    /** Adds a value set; anything else stays unread. */
    void add(Element resource) {
        if (!resource.text("resourceType").equals(Optional.of("ValueSet"))) {
            return;
        }
        List<Option> options = new ArrayList<>();
        resource.one("expansion").ifPresent(expansion -> {
            expansion.skip("identifier", "timestamp", "total", "offset", "parameter");
            concepts(expansion.all("contains"), options);
        });
        boolean expanded = !options.isEmpty();
        resource.one("compose").ifPresent(compose -> {
            compose.skip("lockedDate", "inactive");
            List<Option> composed = expanded ? new ArrayList<>() : options;
            compose.all("include").forEach(include -> {
                include.skip("system", "version");
                concepts(include.all("concept"), composed);
            });
        });
        resource.text("id").ifPresent(id -> sets.put("#" + id, List.copyOf(options)));
        resource.text("url").ifPresent(url -> sets.put(url, List.copyOf(options)));
        resource.skip(ABOUT);
    }

    private static void concepts(List<Element> concepts, List<Option> options) {
        for (Element concept : concepts) {
            concept.skip("system", "designation", "version");
            options.add(option(concept, ordinal(concept)));
        }
    }

    /** A coding, or a concept of a value set, as an option. */
    static Option option(Element coding, @Nullable BigDecimal ordinal) {
        Option option = new Option(
                coding.path(),
                coding.text("code").orElse(null),
                coding.text("display").orElse(null),
                ordinal);
        coding.skip("display", "userSelected");
        return option;
    }

    /** The ordinal on an element, or null. */
    static @Nullable BigDecimal ordinal(Element element) {
        return element.extensions(ORDINALS).stream()
                .map(extension -> extension.number("valueDecimal").or(() -> extension.number("valueInteger")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
