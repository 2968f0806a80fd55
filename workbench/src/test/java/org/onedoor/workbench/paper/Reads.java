package org.onedoor.workbench.paper;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
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
        condition.parts().forEach(this::add);
        switch (condition) {
            case OfFinding(String id) ->
                navigator.definition().findings().stream()
                        .filter(finding -> finding.id().equals(id))
                        .map(Finding::when)
                        .forEach(this::add);
            case OfScore comparison -> texts.add(comparison.score().toUpperCase(Locale.ROOT));
            case OfItem comparison -> addItem(comparison.item());
            case Answered(String item) -> addItem(item);
            case All all -> {}
            case Any any -> {}
            case Not not -> {}
        }
    }

    private void addItem(String id) {
        navigator.questions().stream()
                .filter(question -> question.item().equals(id))
                .map(Question::text)
                .forEach(text -> texts.add(text.in(language)));
    }
}
