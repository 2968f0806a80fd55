package org.onedoor.workbench.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.proof.Part;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.workbench.paper.ConditionText;

/** The parts of a navigator as an author reads them: by their texts in one language. */
record PartWords(Navigator navigator, Language language) {

    /** Such as {@code rule dark "You feel low."}; what an invariant guards against is told with what is wrong. */
    String of(Part part) {
        return part.kind() == Part.Kind.INVARIANT
                ? part.toString()
                : text(part).map(text -> part + " \"" + text + "\"").orElse(part.toString());
    }

    /** What people read of a part; empty where they read nothing. */
    Optional<String> text(Part part) {
        return switch (part.kind()) {
            case WHOLE -> Optional.of(say(navigator.definition().title()));
            case ITEM -> Optional.of(say(question(part.id()).text()));
            case OPTION -> Optional.of(option(part.id()));
            case RULE -> reason(part.id()).map(this::say);
            case STEP -> Optional.of(step(Integer.parseInt(part.id())));
            case INVARIANT -> invariant(part.id()).map(Invariant::why);
        };
    }

    /** When a part counts: the condition of a rule, an invariant or an item that is not always asked. */
    Optional<String> condition(Part part) {
        Optional<Condition> condition = switch (part.kind()) {
            case RULE ->
                Stream.concat(
                                navigator.definition().rules().stream()
                                        .filter(rule -> rule.id().equals(part.id()))
                                        .map(Rule::when),
                                navigator.definition().dangerRules().stream()
                                        .filter(rule -> rule.id().equals(part.id()))
                                        .map(DangerRule::when))
                        .findFirst();
            case ITEM ->
                navigator.definition().items().stream()
                        .filter(item -> item.id().equals(part.id()))
                        .findFirst()
                        .flatMap(item -> Optional.ofNullable(item.enableWhen()));
            case INVARIANT -> invariant(part.id()).flatMap(invariant -> Optional.ofNullable(invariant.when()));
            case WHOLE, OPTION, STEP -> Optional.empty();
        };
        return condition.map(this::words);
    }

    /** The only place that decides how a condition is told. */
    private String words(Condition condition) {
        return ConditionText.of(navigator, language).line(condition);
    }

    /** The step in everyday words. */
    String step(int number) {
        return navigator.definition().steps().stream()
                .filter(step -> step.step() == number)
                .findFirst()
                .map(step -> say(step.title()))
                .orElse("");
    }

    Question question(String item) {
        return navigator.questions().stream()
                .filter(question -> question.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    /** The text of an option by its id. */
    String option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> say(option.text()))
                .orElse(id);
    }

    private String option(String id) {
        int slash = id.indexOf('/');
        Question question = question(id.substring(0, slash));
        return say(question.text()) + " – " + option(question, id.substring(slash + 1));
    }

    private Optional<LocalizedText> reason(String rule) {
        return Stream.concat(
                        navigator.definition().rules().stream()
                                .filter(one -> one.id().equals(rule))
                                .map(Rule::reason),
                        navigator.definition().dangerRules().stream()
                                .filter(one -> one.id().equals(rule))
                                .map(DangerRule::reason))
                .findFirst();
    }

    private Optional<Invariant> invariant(String id) {
        return navigator.definition().invariants().stream()
                .filter(invariant -> invariant.id().equals(id))
                .findFirst();
    }
}
