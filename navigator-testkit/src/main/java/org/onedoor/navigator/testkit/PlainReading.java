package org.onedoor.navigator.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.ScoreRange;

/**
 * The meaning of a navigator once more, as slowly and plainly as possible: straight from the document, with maps. Truth is
 * {@code true}, {@code false} or, for unknown, empty.
 */
final class PlainReading {
    private final Navigator navigator;
    private final NavigatorDefinition definition;
    private final Map<String, Answer> counting = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    /**
     * What these answers mean.
     *
     * @param given by item id
     */
    PlainReading(Navigator navigator, Map<String, Answer> given) {
        this.navigator = navigator;
        this.definition = navigator.definition();
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

    boolean danger() {
        return definition.dangerRules().stream().anyMatch(rule -> holds(rule.when()));
    }

    int step() {
        int raised = definition.rules().stream()
                .filter(rule -> holds(rule.when()))
                .mapToInt(Rule::atLeast)
                .max()
                .orElse(1);
        return danger() ? 6 : raised;
    }

    List<String> rules() {
        Stream<String> rules =
                definition.rules().stream().filter(rule -> holds(rule.when())).map(Rule::id);
        Stream<String> dangers = definition.dangerRules().stream()
                .filter(rule -> holds(rule.when()))
                .map(DangerRule::id);
        return Stream.concat(rules, dangers).toList();
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
            return truth(finding(condition.finding()));
        }
        if (condition.answered() != null) {
            return answered(condition.answered());
        }
        return condition.score() != null ? score(condition, condition.score()) : item(condition);
    }

    private Condition finding(String id) {
        return definition.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(Finding::when)
                .findFirst()
                .orElseThrow();
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
        return Optional.of(!passedOver(answer));
    }

    static boolean passedOver(Answer answer) {
        return answer instanceof Answer.Skipped || answer instanceof Answer.DontKnow;
    }

    private Optional<Boolean> item(Condition condition) {
        return switch (counting.get(condition.item())) {
            case Answer.Choice choice -> Optional.of(chosen(condition, choice.option()));
            case Answer.Choices choices -> Optional.of(choices.options().contains(condition.has()));
            case Answer.Whole whole -> within(condition, whole.number(), whole.number());
            case Answer.Skipped skipped -> Optional.empty();
            case Answer.DontKnow dontKnow -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private boolean chosen(Condition condition, String option) {
        if (condition.is() != null) {
            return option.equals(condition.is());
        }
        if (condition.in() != null) {
            return condition.in().contains(option);
        }
        List<String> options = definition.items().stream()
                .filter(item -> item.id().equals(condition.item()))
                .flatMap(item -> item.options().stream())
                .map(Option::id)
                .toList();
        int position = options.indexOf(option);
        return condition.from() != null
                ? position >= options.indexOf(condition.from())
                : position <= options.indexOf(condition.upTo());
    }

    /** Whether a number that lies somewhere between two keeps a bound. */
    private static Optional<Boolean> within(Condition condition, int least, int most) {
        boolean atLeast = within(condition, least);
        return atLeast == within(condition, most) ? Optional.of(atLeast) : Optional.empty();
    }

    private static boolean within(Condition condition, int number) {
        return condition.atLeast() != null
                ? number >= condition.atLeast()
                : number <= Objects.requireNonNull(condition.atMost());
    }

    private Optional<Boolean> score(Condition condition, String id) {
        Scale scale = navigator.scales().scale(id);
        ScoreRule score = scale.findScore(condition.subscale() == null ? Scale.TOTAL : condition.subscale())
                .orElseThrow();
        int[] values = new int[scale.items().size()];
        Arrays.setAll(values, item -> value(id + "/" + scale.items().get(item).id()));
        ScoreRange range = scale.bounds(score, values, ScoringContext.NONE);
        return within(condition, range.from(), range.to());
    }

    private int value(String scaleItem) {
        return definition.items().stream()
                .filter(item -> item.of().contains(scaleItem))
                .map(item -> counting.get(item.id()))
                .map(answer -> answer instanceof Answer.Whole whole ? whole.number() : Scale.UNANSWERED)
                .findFirst()
                .orElse(Scale.UNANSWERED);
    }
}
