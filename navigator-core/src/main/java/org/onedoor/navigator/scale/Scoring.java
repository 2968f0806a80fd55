package org.onedoor.navigator.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.Score.Status;

/** Scores one response: invalid before incomplete before complete, and a total from a complete response only. */
final class Scoring {
    private final ScaleRules rules;
    private final Response open;
    private final Response closed;
    private final Status status;
    private final List<AnswerError> errors;
    private final List<String> missing;

    Scoring(ScaleRules rules, int[] values, List<AnswerError> errors, ScoringContext context) {
        this.rules = rules;
        this.errors = List.copyOf(errors);
        open = new Response(rules, values, context, false);
        closed = new Response(rules, values, context, true);
        missing = errors.isEmpty() ? missing() : List.of();
        status = !errors.isEmpty() ? Status.INVALID : !missing.isEmpty() ? Status.INCOMPLETE : Status.COMPLETE;
    }

    Score score() {
        boolean complete = status == Status.COMPLETE;
        return new Score(
                rules.id(),
                rules.version(),
                status,
                complete && rules.total() != null ? rules.total().low(closed) : null,
                missing,
                errors,
                critical(),
                status == Status.INVALID ? List.of() : subscales(),
                status == Status.INCOMPLETE ? prorated() : List.of(),
                complete ? each(rules.bands(), band -> band.in(closed)) : List.of(),
                complete ? each(rules.flags(), flag -> flag.in(closed)) : List.of(),
                complete ? each(rules.classes(), one -> one.in(closed)) : List.of());
    }

    private List<String> missing() {
        List<String> ids = List.of();
        for (int item = 0; item < rules.items().size(); item++) {
            if (open.missing(item)) {
                ids = with(ids, rules.items().get(item).id());
            }
        }
        return ids.isEmpty() ? ids : List.copyOf(ids);
    }

    private List<String> critical() {
        List<String> ids = List.of();
        for (ScaleRules.Critical rule : rules.critical()) {
            if (rule.in(open)) {
                ids = with(ids, rules.items().get(rule.item()).id());
            }
        }
        return ids.isEmpty() ? ids : List.copyOf(ids);
    }

    private List<Score.Points> subscales() {
        if (rules.scores().size() == 1 && rules.total() != null) {
            return List.of();
        }
        List<Score.Points> points = new ArrayList<>(rules.scores().size());
        for (ScoreRule rule : rules.scores()) {
            if (rule != rules.total()) {
                points.add(new Score.Points(rule.id(), points(rule)));
            }
        }
        return List.copyOf(points);
    }

    private @Nullable Integer points(ScoreRule rule) {
        return rule.settled(open) ? Integer.valueOf(rule.low(closed)) : null;
    }

    private List<Prorated> prorated() {
        List<Prorated> all = List.of();
        for (ScoreRule rule : rules.scores()) {
            Prorated one = rule.prorated(open);
            if (one != null) {
                all = with(all, one);
            }
        }
        return List.copyOf(all);
    }

    private static <T> List<T> with(List<T> soFar, T next) {
        List<T> list = soFar.isEmpty() ? new ArrayList<>() : soFar;
        list.add(next);
        return list;
    }

    private static <R, T> List<T> each(List<R> rules, Function<R, T> answer) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<T> answers = new ArrayList<>(rules.size());
        for (R rule : rules) {
            answers.add(answer.apply(rule));
        }
        return Collections.unmodifiableList(answers);
    }
}
