package org.onedoor.workbench.evaluation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Respondent;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Order;

/** Answers as the person of a vignette would. */
final class Person implements Respondent {
    private final Navigator navigator;
    private final Vignette vignette;
    private final Variant variant;
    private final Set<String> asked = new LinkedHashSet<>();

    Person(Navigator navigator, Vignette vignette, Variant variant) {
        this.navigator = navigator;
        this.vignette = vignette;
        this.variant = variant;
    }

    /** The items that were asked, in order. */
    Set<String> asked() {
        return asked;
    }

    @Override
    public Answer answer(Question question) {
        asked.add(question.item());
        return switch (variant) {
            case TOLD -> told(question);
            case UNSURE -> question.danger() ? Answer.dontKnow() : told(question);
            case SOMETHING_ELSE -> somethingElse(question).orElseGet(() -> told(question));
        };
    }

    private Answer told(Question question) {
        String said = vignette.answers().get(question.item());
        return said == null ? otherwise(question) : answer(question, said);
    }

    /**
     * An answer as a vignette says it.
     *
     * @throws IllegalArgumentException if it is no answer to the question
     */
    static Answer answer(Question question, String said) {
        return switch (said) {
            case "?" -> Answer.dontKnow();
            case "-" -> Answer.skipped();
            default ->
                switch (question.kind()) {
                    case SINGLE -> Answer.choice(said);
                    case MULTI -> Answer.choices(Arrays.asList(said.split("\\+")));
                    case NUMBER, SCALE -> Answer.whole(Integer.parseInt(said));
                };
        };
    }

    private Answer otherwise(Question question) {
        return switch (vignette.otherwise()) {
            case SKIPPED -> Answer.skipped();
            case DONT_KNOW -> Answer.dontKnow();
            case MILDEST -> mildest(question);
        };
    }

    private Answer mildest(Question question) {
        Item item = item(question.item());
        return switch (question.kind()) {
            case SINGLE -> single(question, item);
            case MULTI -> alone(question).orElse(Answer.skipped());
            case NUMBER ->
                Answer.whole(
                        item.order() == Order.FALLING
                                ? question.max().orElseThrow()
                                : question.min().orElseThrow());
            case SCALE -> question.options().getFirst().answer();
        };
    }

    private static Answer single(Question question, Item item) {
        if (item.order() == Order.NONE) {
            return item.typical() == null ? Answer.skipped() : Answer.choice(item.typical());
        }
        List<AnswerOption> options = question.options();
        return (item.order() == Order.FALLING ? options.getLast() : options.getFirst()).answer();
    }

    private static Optional<Answer> alone(Question question) {
        return question.options().stream()
                .filter(AnswerOption::exclusive)
                .map(AnswerOption::answer)
                .findFirst();
    }

    /** Of a question about themes, the option that stands alone: none of those that were named. */
    private Optional<Answer> somethingElse(Question question) {
        boolean themes = question.kind() == ItemKind.MULTI
                && !question.danger()
                && item(question.item()).order() == Order.NONE;
        return themes ? alone(question) : Optional.empty();
    }

    private Item item(String id) {
        return navigator.definition().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
