package org.onedoor.navigator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Rule;

/**
 * The semantics once more, as slowly and plainly as possible: straight from the definition, with maps, and with scores tried
 * out by every completion. Truth is {@code true}, {@code false} or, for unknown, empty.
 */
final class Oracle {
    private final NavigatorDefinition definition;
    private final Map<String, Answer> counting = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    Oracle(NavigatorDefinition definition, Map<String, Answer> given) {
        this.definition = definition;
        for (Item item : definition.items()) {
            Optional<Boolean> enabled = item.enableWhen() == null ? Optional.of(true) : truth(item.enableWhen());
            if (enabled.orElse(item.danger())) {
                asked.add(item.id());
                if (given.containsKey(item.id())) {
                    counting.put(item.id(), given.get(item.id()));
                }
            } else if (enabled.isPresent()) {
                hidden.add(item.id());
            }
        }
    }

    Set<String> asked() {
        return asked;
    }

    List<String> rules() {
        Stream<String> rules =
                definition.rules().stream().filter(rule -> holds(rule.when())).map(Rule::id);
        Stream<String> dangers = definition.dangerRules().stream()
                .filter(rule -> holds(rule.when()))
                .map(DangerRule::id);
        return Stream.concat(rules, dangers).toList();
    }

    int step() {
        boolean danger = definition.dangerRules().stream().anyMatch(rule -> holds(rule.when()));
        int raised = definition.rules().stream()
                .filter(rule -> holds(rule.when()))
                .mapToInt(Rule::atLeast)
                .max()
                .orElse(1);
        return danger ? 6 : raised;
    }

    private boolean holds(Condition condition) {
        return truth(condition).orElse(false);
    }

    private Optional<Boolean> truth(Condition condition) {
        if (condition.all() != null) {
            return join(condition.all(), false);
        }
        if (condition.any() != null) {
            return join(condition.any(), true);
        }
        if (condition.not() != null) {
            return truth(condition.not()).map(truth -> !truth);
        }
        if (condition.finding() != null) {
            return truth(definition.findings().stream()
                    .filter(finding -> finding.id().equals(condition.finding()))
                    .findFirst()
                    .orElseThrow()
                    .when());
        }
        if (condition.answered() != null) {
            return answered(condition.answered());
        }
        return condition.score() != null ? score(condition) : item(condition);
    }

    /** One part with the deciding truth decides; otherwise one unknown part leaves all unknown. */
    private Optional<Boolean> join(List<Condition> parts, boolean deciding) {
        List<Optional<Boolean>> truths = parts.stream().map(this::truth).toList();
        if (truths.contains(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return truths.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
    }

    private Optional<Boolean> answered(String item) {
        Answer answer = counting.get(item);
        if (answer == null) {
            return hidden.contains(item) ? Optional.of(false) : Optional.empty();
        }
        return Optional.of(!(answer instanceof Answer.Skipped || answer instanceof Answer.DontKnow));
    }

    private Optional<Boolean> item(Condition condition) {
        return switch (counting.get(condition.item())) {
            case Answer.Choice choice -> Optional.of(chosen(condition, choice.option()));
            case Answer.Choices choices -> Optional.of(choices.options().contains(condition.has()));
            case Answer.Whole whole -> Optional.of(inBounds(condition).test(whole.number()));
            case Answer.Skipped skipped -> Optional.empty();
            case Answer.DontKnow dontKnow -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private boolean chosen(Condition condition, String option) {
        List<String> options = definition.items().stream()
                .filter(item -> item.id().equals(condition.item()))
                .findFirst()
                .orElseThrow()
                .options()
                .stream()
                .map(Option::id)
                .toList();
        int position = options.indexOf(option);
        if (condition.is() != null) {
            return option.equals(condition.is());
        }
        if (condition.in() != null) {
            return condition.in().contains(option);
        }
        return condition.from() != null
                ? position >= options.indexOf(condition.from())
                : position <= options.indexOf(condition.upTo());
    }

    private static IntPredicate inBounds(Condition condition) {
        return number -> (condition.atLeast() == null || number >= condition.atLeast())
                && (condition.atMost() == null || number <= condition.atMost());
    }

    /** Both items of these scales give 0 to 3 points. */
    private Optional<Boolean> score(Condition condition) {
        Set<Boolean> outcomes = new LinkedHashSet<>();
        for (int first : points(condition.score() + "/q1")) {
            for (int second : points(condition.score() + "/q2")) {
                outcomes.add(inBounds(condition).test(first + second));
            }
        }
        return outcomes.size() == 1 ? outcomes.stream().findFirst() : Optional.empty();
    }

    private int[] points(String scaleItem) {
        String item = definition.items().stream()
                .filter(asking -> asking.of().contains(scaleItem))
                .findFirst()
                .orElseThrow()
                .id();
        @Nullable Answer answer = counting.get(item);
        return answer instanceof Answer.Whole whole ? new int[] {whole.number()} : new int[] {0, 1, 2, 3};
    }
}
