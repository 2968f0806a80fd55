package org.onedoor.content.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.navigator.proof.Part;
import org.onedoor.vocabulary.LocalizedText;

/** What people read of the parts of a navigator, so that a report can name them as they are met. */
public record PartTexts(Navigator navigator) {

    /** The texts of a part; of an option those of its question and its own; none of an invariant, which nobody reads. */
    public List<LocalizedText> of(Part part) {
        return switch (part.kind()) {
            case WHOLE -> List.of(definition().title());
            case ITEM -> List.of(question(part.id()).text());
            case OPTION -> option(part.id());
            case RULE -> reason(part.id()).stream().toList();
            case STEP -> step(Integer.parseInt(part.id())).stream().toList();
            case INVARIANT -> List.of();
        };
    }

    private NavigatorDefinition definition() {
        return navigator.definition();
    }

    /** A question by the id of its item. */
    public Question question(String item) {
        return navigator.questions().stream()
                .filter(question -> question.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<LocalizedText> option(String id) {
        int slash = id.indexOf('/');
        Question question = question(id.substring(0, slash));
        return List.of(question.text(), option(question, id.substring(slash + 1)));
    }

    /** The text of an option; its id, which is a number, where the question has none such. */
    static LocalizedText option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(AnswerOption::text)
                .orElseGet(() -> LocalizedText.of(id, id, id));
    }

    private Optional<LocalizedText> reason(String rule) {
        return Stream.concat(
                        definition().rules().stream()
                                .filter(one -> one.id().equals(rule))
                                .map(Rule::reason),
                        definition().dangerRules().stream()
                                .filter(one -> one.id().equals(rule))
                                .map(DangerRule::reason))
                .findFirst();
    }

    /** The step in everyday words. */
    public Optional<LocalizedText> step(int number) {
        return definition().steps().stream()
                .filter(step -> step.step() == number)
                .findFirst()
                .map(StepText::title);
    }

    /** An invariant, which says in its author's words what it guards against. */
    public Optional<Invariant> invariant(String id) {
        return definition().invariants().stream()
                .filter(invariant -> invariant.id().equals(id))
                .findFirst();
    }
}
