package org.onedoor.navigator.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
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
        return danger() ? 6 : Math.max(raised, leftOpen());
    }

    /** What danger questions that were asked and passed over ask for: 5 beside a sign of danger, otherwise what each says. */
    private int leftOpen() {
        List<Item> open = definition.items().stream().filter(this::isOpenDanger).toList();
        if (open.isEmpty()) {
            return 1;
        }
        return signs() ? 5 : open.stream().mapToInt(PlainReading::atLeast).max().orElseThrow();
    }

    private static int atLeast(Item item) {
        return item.leftOpen() == null ? 4 : item.leftOpen().atLeast();
    }

    private boolean isOpenDanger(Item item) {
        return item.danger() && counting.containsKey(item.id()) && passedOver(counting.get(item.id()));
    }

    private boolean signs() {
        return definition.rules().stream()
                .anyMatch(rule -> rule.atLeast() == 4 && aboutDanger(rule.when()) && holds(rule.when()));
    }

    private boolean aboutDanger(Condition condition) {
        return switch (condition) {
            case Answered(String item) -> isDanger(item);
            case OfItem comparison -> isDanger(comparison.item());
            case OfFinding(String id) -> aboutDanger(finding(id));
            case OfScore score -> false;
            case All(List<Condition> all) -> all.stream().anyMatch(this::aboutDanger);
            case Any(List<Condition> any) -> any.stream().anyMatch(this::aboutDanger);
            case Not(Condition not) -> aboutDanger(not);
        };
    }

    private boolean isDanger(String id) {
        return definition.items().stream().anyMatch(item -> item.id().equals(id) && item.danger());
    }

    List<String> rules() {
        Stream<String> rules =
                definition.rules().stream().filter(rule -> holds(rule.when())).map(Rule::id);
        Stream<String> dangers = definition.dangerRules().stream()
                .filter(rule -> holds(rule.when()))
                .map(DangerRule::id);
        Stream<String> open =
                definition.items().stream().filter(this::isOpenDanger).map(item -> "left-open-" + item.id());
        boolean beside = signs() && definition.items().stream().anyMatch(this::isOpenDanger);
        return Stream.of(rules, dangers, open, beside ? Stream.of("left-open-beside-signs") : Stream.<String>empty())
                .flatMap(ids -> ids)
                .toList();
    }

    private boolean holds(Condition condition) {
        return truth(condition).orElse(false);
    }

    private Optional<Boolean> truth(Condition condition) {
        return switch (condition) {
            case All(List<Condition> all) -> join(all, false);
            case Any(List<Condition> any) -> join(any, true);
            case Not(Condition not) -> truth(not).map(truth -> !truth);
            case OfFinding(String id) -> truth(finding(id));
            case Answered(String item) -> answered(item);
            case OfItem comparison -> item(comparison);
            case OfScore comparison -> score(comparison);
        };
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

    private Optional<Boolean> item(OfItem comparison) {
        return Optional.ofNullable(counting.get(comparison.item()))
                .filter(answer -> !passedOver(answer))
                .map(answer -> holds(comparison, answer));
    }

    private boolean holds(OfItem comparison, Answer answer) {
        return switch (comparison) {
            case OfItem.Is is -> option(answer).equals(is.is());
            case OfItem.In in -> in.in().contains(option(answer));
            case OfItem.Has has -> ((Answer.Choices) answer).options().contains(has.has());
            case OfItem.From from -> position(from, option(answer)) >= position(from, from.from());
            case OfItem.UpTo upTo -> position(upTo, option(answer)) <= position(upTo, upTo.upTo());
            case OfItem.AtLeast least -> ((Answer.Whole) answer).number() >= least.atLeast();
            case OfItem.AtMost most -> ((Answer.Whole) answer).number() <= most.atMost();
        };
    }

    private static String option(Answer answer) {
        return ((Answer.Choice) answer).option();
    }

    private int position(OfItem comparison, String option) {
        return definition.items().stream()
                .filter(item -> item.id().equals(comparison.item()))
                .flatMap(item -> item.options().stream())
                .map(Option::id)
                .toList()
                .indexOf(option);
    }

    /** A score that lies somewhere between two numbers keeps a bound if both do. */
    private Optional<Boolean> score(OfScore comparison) {
        Scale scale = navigator.scales().scale(comparison.score());
        ScoreRule score = scale.findScore(comparison.subscale() == null ? Scale.TOTAL : comparison.subscale())
                .orElseThrow();
        int[] values = new int[scale.items().size()];
        Arrays.setAll(
                values, item -> value(scale.id() + "/" + scale.items().get(item).id()));
        ScoreRange range = scale.bounds(score, values, ScoringContext.NONE);
        boolean least = holds(comparison, range.from());
        return least == holds(comparison, range.to()) ? Optional.of(least) : Optional.empty();
    }

    private static boolean holds(OfScore comparison, int score) {
        return switch (comparison) {
            case OfScore.AtLeast least -> score >= least.atLeast();
            case OfScore.AtMost most -> score <= most.atMost();
        };
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
