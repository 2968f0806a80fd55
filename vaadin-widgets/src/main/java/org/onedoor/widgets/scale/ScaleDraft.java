package org.onedoor.widgets.scale;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.VisitMemory;

/** What has been answered of a scale in this visit, all of it to the words of one language. */
public final class ScaleDraft implements Serializable {

    private final LinkedHashMap<String, Integer> answers = new LinkedHashMap<>();
    private @Nullable Language language;

    /** The draft of this visit, or an empty one that the visit now keeps. */
    static ScaleDraft of(Scale scale) {
        return VisitMemory.draft(ScaleDraft.class, scale.id() + " " + scale.version(), ScaleDraft::new);
    }

    /** The languages in which a scale can be asked, the wanted one first. */
    public static List<Language> languages(Scale scale, Language wanted) {
        return Arrays.stream(Language.values())
                .filter(scale::showable)
                .sorted(Comparator.comparing(language -> language != wanted))
                .toList();
    }

    /** By item id; what is not there is not answered. */
    public Map<String, Integer> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** The language of the words that were answered, once one has been. */
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    void answer(String item, @Nullable Integer value, Language inLanguage) {
        if (value == null) {
            answers.remove(item);
        } else {
            answers.put(item, value);
        }
        language = answers.isEmpty() ? null : inLanguage;
    }

    void clear() {
        answers.clear();
        language = null;
    }
}
