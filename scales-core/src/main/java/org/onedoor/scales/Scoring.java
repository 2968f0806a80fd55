package org.onedoor.scales;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Score.Status;

/**
 * Scores responses to one scale: invalid before incomplete before complete, and a total from a complete response only.
 *
 * <p>A complete response to a scale without nested gates and subscales takes no memory but its {@link Score}.
 */
final class Scoring {
    private final ScaleRules rules;
    private final Reading open;
    private final Reading closed;
    private final Picks<String> critical;
    private final Picks<Score.Band> bands;
    private final Picks<Score.Flagged> flags;
    private final Picks<Score.Category> categories;

    Scoring(ScaleRules rules) {
        this.rules = rules;
        open = new Reading(rules, ScoringContext.NONE, false);
        closed = new Reading(rules, ScoringContext.NONE, true);
        critical = new Picks<>(rules.critical());
        bands = new Picks<>(rules.bands());
        flags = new Picks<>(rules.flags());
        categories = new Picks<>(rules.classes());
    }

    /**
     * Scores one response.
     *
     * @param values by item index, each an option of its item or {@link Scale#UNANSWERED}
     */
    Score score(int[] values, List<AnswerError> errors, ScoringContext context) {
        boolean shared = !rules.nested() && context.equals(ScoringContext.NONE);
        Reading now = shared ? open : new Reading(rules, context, false);
        if (!errors.isEmpty()) {
            return invalid(now, values, errors);
        }
        Reading end = shared ? closed : new Reading(rules, context, true);
        List<String> missing = missing(now, values);
        return missing.isEmpty() ? complete(now, end, values) : incomplete(now, end, values, missing);
    }

    private Score complete(Reading now, Reading end, int[] values) {
        return new Score(
                rules.id(),
                rules.version(),
                Status.COMPLETE,
                rules.total() == null ? null : rules.total().low(end, values),
                List.of(),
                List.of(),
                critical.of(now, values),
                subscales(now, end, values),
                List.of(),
                bands.of(end, values),
                flags.of(end, values),
                categories.of(end, values));
    }

    private Score incomplete(Reading now, Reading end, int[] values, List<String> missing) {
        return new Score(
                rules.id(),
                rules.version(),
                Status.INCOMPLETE,
                null,
                missing,
                List.of(),
                critical.of(now, values),
                subscales(now, end, values),
                prorated(now, values),
                List.of(),
                List.of(),
                List.of());
    }

    private Score invalid(Reading now, int[] values, List<AnswerError> errors) {
        return new Score(
                rules.id(),
                rules.version(),
                Status.INVALID,
                null,
                List.of(),
                errors,
                critical.of(now, values),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> missing(Reading now, int[] values) {
        List<String> ids = List.of();
        for (int item = 0; item < values.length; item++) {
            if (now.missing(values, item)) {
                ids = with(ids, rules.items().get(item).id());
            }
        }
        return ids;
    }

    private List<Score.Points> subscales(Reading now, Reading end, int[] values) {
        if (rules.scores().size() == 1 && rules.total() != null) {
            return List.of();
        }
        List<Score.Points> points = new ArrayList<>(rules.scores().size());
        for (ScoreRule rule : rules.scores()) {
            if (rule != rules.total()) {
                Integer sum = rule.settled(now, values) ? Integer.valueOf(rule.low(end, values)) : null;
                points.add(new Score.Points(rule.id(), sum));
            }
        }
        return points;
    }

    private List<Prorated> prorated(Reading now, int[] values) {
        List<Prorated> all = List.of();
        for (ScoreRule rule : rules.scores()) {
            @Nullable Prorated one = rule.prorated(now, values);
            if (one != null) {
                all = with(all, one);
            }
        }
        return all;
    }

    private static <T> List<T> with(List<T> soFar, T next) {
        List<T> list = soFar.isEmpty() ? new ArrayList<>() : soFar;
        list.add(next);
        return list;
    }
}
