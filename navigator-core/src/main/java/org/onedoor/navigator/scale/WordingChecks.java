package org.onedoor.navigator.scale;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.definition.ItemDefinition;
import org.onedoor.navigator.scale.definition.Licence.Verdict;
import org.onedoor.navigator.scale.definition.ScaleDefinition;
import org.onedoor.navigator.scale.definition.Translation;
import org.onedoor.navigator.scale.definition.Translation.Status;
import org.onedoor.vocabulary.Language;

/** No wording without a licence, and none without saying where it comes from. */
final class WordingChecks {
    private static final Set<Status> INCLUDED = Set.of(Status.ORIGINAL, Status.VERIFIED, Status.TRANSCRIBED);

    private final Facts facts;
    private final ScaleDefinition scale;
    private final boolean mayShip;
    private final Set<Language> used = new TreeSet<>();

    WordingChecks(Facts facts) {
        this.facts = facts;
        this.scale = facts.scale();
        this.mayShip = scale.licence().verdict() == Verdict.SHIP_TEXT;
    }

    void check() {
        List<String> sources = scale.licence().sources();
        for (int i = 0; i < sources.size(); i++) {
            facts.source("/licence/sources/" + i, sources.get(i));
        }
        wording("/instructions", scale.instructions());
        for (int i = 0; i < scale.items().size(); i++) {
            item("/items/" + i, scale.items().get(i));
        }
        for (int i = 0; i < scale.responseSets().size(); i++) {
            options(
                    "/responseSets/" + i + "/options/",
                    scale.responseSets().get(i).options());
        }
        translations();
    }

    private void item(String pointer, ItemDefinition item) {
        wording(pointer + "/text", item.text());
        if (item.text() == null && item.topic() == null) {
            facts.problem(pointer, "needs a text, or a topic in our own words");
        }
    }

    private void options(String pointer, List<ResponseOption> options) {
        for (int i = 0; i < options.size(); i++) {
            wording(pointer + i + "/text", options.get(i).text());
        }
    }

    private void wording(String pointer, @Nullable ScaleText text) {
        if (text == null) {
            return;
        }
        if (!mayShip) {
            facts.problem(pointer, "the licence does not allow the wording to be shipped");
        }
        for (Language language : Language.values()) {
            if (text.in(language).isPresent()) {
                used.add(language);
            }
        }
    }

    private void translations() {
        List<Translation> translations = scale.translations();
        facts.unique("/translations", translations, Translation::id, "/id");
        for (int i = 0; i < translations.size(); i++) {
            Translation translation = translations.get(i);
            facts.source("/translations/" + i + "/source", translation.source());
            if (INCLUDED.contains(translation.status()) && translation.source() == null) {
                facts.problem("/translations/" + i, "needs the source its wording was taken from");
            }
        }
        for (Language language : used) {
            if (translations.stream().noneMatch(one -> explains(one, language))) {
                facts.problem("/translations", "nothing says where the wording in " + language.tag() + " comes from");
            }
        }
    }

    static boolean explains(Translation translation, Language language) {
        return translation.language().equals(language.tag()) && INCLUDED.contains(translation.status());
    }
}
