package org.onedoor.scales.authored;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Licence;
import org.onedoor.scales.definition.Licence.Verdict;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.definition.Translation;
import org.onedoor.scales.definition.Translation.Status;
import org.onedoor.vocabulary.Language;

/** No wording without a licence, and none without saying where it comes from. */
public final class LicensedWording {
    private static final Set<Status> INCLUDED = Set.of(Status.ORIGINAL, Status.VERIFIED, Status.TRANSCRIBED);

    private final Declarations<?> declared;
    private final Licence licence;
    private final List<Translation> translations;
    private final Set<Language> used = new TreeSet<>();

    /** The wording of a file under a licence. */
    public LicensedWording(Declarations<?> declared, Licence licence, List<Translation> translations) {
        this.declared = declared;
        this.licence = licence;
        this.translations = translations;
    }

    /** Checks one text, and that an item without one says what it is about. */
    public void item(String pointer, @Nullable ScaleText text, @Nullable Object topic) {
        text(pointer + "/text", text);
        if (text == null && topic == null) {
            declared.problem(pointer, "needs a text, or a topic in our own words");
        }
    }

    /** Checks one text, if there is one. */
    public void text(String pointer, @Nullable ScaleText text) {
        if (text == null) {
            return;
        }
        if (licence.verdict() != Verdict.SHIP_TEXT) {
            declared.problem(pointer, "the licence does not allow the wording to be shipped");
        }
        for (Language language : Language.values()) {
            if (text.in(language).isPresent()) {
                used.add(language);
            }
        }
    }

    /** Checks the licence and the translations, once every text has been seen. */
    public void origins() {
        for (int i = 0; i < licence.sources().size(); i++) {
            declared.source("/licence/sources/" + i, licence.sources().get(i));
        }
        declared.unique("/translations", translations, Translation::id, "/id");
        for (int i = 0; i < translations.size(); i++) {
            Translation translation = translations.get(i);
            declared.source("/translations/" + i + "/source", translation.source());
            if (INCLUDED.contains(translation.status()) && translation.source() == null) {
                declared.problem("/translations/" + i, "needs the source its wording was taken from");
            }
        }
        for (Language language : used) {
            if (translations.stream().noneMatch(one -> explains(one, language))) {
                declared.problem(
                        "/translations", "nothing says where the wording in " + language.tag() + " comes from");
            }
        }
    }

    /** Whether a translation says where the wording of a language comes from. */
    public static boolean explains(Translation translation, Language language) {
        return translation.language().equals(language.tag()) && INCLUDED.contains(translation.status());
    }
}
