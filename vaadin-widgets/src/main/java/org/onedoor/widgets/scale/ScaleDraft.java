package org.onedoor.widgets.scale;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** What has been answered of a scale in this visit, all of it to the words of one language. */
final class ScaleDraft implements Serializable {

    private final LinkedHashMap<String, Integer> answers = new LinkedHashMap<>();
    private @Nullable Language language;

    /** Takes up a form that the visitor's tab has kept. */
    void takeUp(KeptForm kept) {
        answers.clear();
        answers.putAll(kept.answers());
        language = answers.isEmpty() ? null : Language.find(kept.language()).orElse(null);
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
