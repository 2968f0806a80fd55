package org.onedoor.widgets.scale;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.VisitMemory;

/** What has been answered of a scale in this visit, all of it to the words of one language. */
final class ScaleDraft implements Serializable {

    private final LinkedHashMap<String, Integer> answers = new LinkedHashMap<>();
    private @Nullable Language language;

    /** The draft of this visit, or an empty one that the visit now keeps. */
    static ScaleDraft of(Scale scale) {
        return VisitMemory.keep(ScaleDraft.class, scale.id() + " " + scale.version(), ScaleDraft::new);
    }

    /** By item id; what is not there is not answered. */
    Map<String, Integer> answers() {
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
