package org.onedoor.workbench.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.content.proof.PartTexts;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.proof.Part;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.workbench.paper.ConditionText;

/** The parts of a navigator as an author reads them: by their texts in one language. */
record PartWords(PartTexts texts, Language language) {

    /** Such as {@code rule dark "You feel low."}; what an invariant guards against is told with what is wrong. */
    String of(Part part) {
        return part.kind() == Part.Kind.INVARIANT
                ? part.toString()
                : text(part).map(text -> part + " \"" + text + "\"").orElse(part.toString());
    }

    /** What people read of a part; of an invariant what it guards against; empty where there is nothing to read. */
    Optional<String> text(Part part) {
        if (part.kind() == Part.Kind.INVARIANT) {
            return texts.invariant(part.id()).map(Invariant::why);
        }
        List<LocalizedText> read = texts.of(part);
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(read.stream().map(this::say).collect(Collectors.joining(" – ")));
    }

    Navigator navigator() {
        return texts.navigator();
    }

    /** When a part counts: the condition of a rule, an invariant or an item that is not always asked. */
    Optional<String> condition(Part part) {
        Optional<Condition> condition = switch (part.kind()) {
            case RULE ->
                Stream.concat(
                                navigator().definition().rules().stream()
                                        .filter(rule -> rule.id().equals(part.id()))
                                        .map(Rule::when),
                                navigator().definition().dangerRules().stream()
                                        .filter(rule -> rule.id().equals(part.id()))
                                        .map(DangerRule::when))
                        .findFirst();
            case ITEM ->
                navigator().definition().items().stream()
                        .filter(item -> item.id().equals(part.id()))
                        .findFirst()
                        .flatMap(item -> Optional.ofNullable(item.enableWhen()));
            case INVARIANT -> texts.invariant(part.id()).flatMap(invariant -> Optional.ofNullable(invariant.when()));
            case WHOLE, OPTION, STEP -> Optional.empty();
        };
        return condition.map(this::words);
    }

    /** The only place that decides how a condition is told. */
    private String words(Condition condition) {
        return ConditionText.of(navigator(), language).line(condition);
    }

    /** The step in everyday words. */
    String step(int number) {
        return texts.step(number).map(this::say).orElse("");
    }

    String say(LocalizedText text) {
        return text.in(language);
    }
}
