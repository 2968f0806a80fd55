package org.onedoor.workbench.paper;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.vocabulary.Language;

/** The texts of what a condition reads, found as plainly as possible. */
final class Reads {
    private final Navigator navigator;
    private final Language language;
    private final Set<String> texts = new LinkedHashSet<>();

    private Reads(Navigator navigator, Language language) {
        this.navigator = navigator;
        this.language = language;
    }

    static Set<String> of(Navigator navigator, Condition condition, Language language) {
        Reads reads = new Reads(navigator, language);
        reads.add(condition);
        return reads.texts;
    }

    private void add(Condition condition) {
        if (condition.all() != null) {
            condition.all().forEach(this::add);
        } else if (condition.any() != null) {
            condition.any().forEach(this::add);
        } else if (condition.not() != null) {
            add(condition.not());
        } else if (condition.finding() != null) {
            navigator.definition().findings().stream()
                    .filter(finding -> finding.id().equals(condition.finding()))
                    .map(Finding::when)
                    .forEach(this::add);
        } else if (condition.score() != null) {
            texts.add(condition.score().toUpperCase(Locale.ROOT));
        } else {
            addItem(condition.item() == null ? condition.answered() : condition.item());
        }
    }

    private void addItem(String id) {
        navigator.questions().stream()
                .filter(question -> question.item().equals(id))
                .map(Question::text)
                .forEach(text -> texts.add(text.in(language)));
    }
}
