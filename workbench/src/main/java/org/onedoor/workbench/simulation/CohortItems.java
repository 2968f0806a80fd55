package org.onedoor.workbench.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Order;
import org.onedoor.workbench.simulation.definition.Given;
import org.onedoor.workbench.simulation.definition.ItemAnswers;
import org.onedoor.workbench.simulation.definition.Known;
import org.onedoor.workbench.simulation.definition.Spread;

/** Checks what a cohort says of single items, and resolves it. What cannot be resolved is null, and a problem. */
final class CohortItems {
    private final Navigator navigator;
    private final List<Question> questions;
    private final List<String> ids;
    private final BigDecimal passedOver;
    private final CohortProblems problems;

    /** Shares as they were written, for everyone or for a case. */
    private record Stated(
            @Nullable SortedMap<String, BigDecimal> weights,
            @Nullable SortedMap<String, BigDecimal> also,
            @Nullable Spread spread) {}

    CohortItems(Navigator navigator, BigDecimal passedOver, CohortProblems problems) {
        this.navigator = navigator;
        this.questions = navigator.questions();
        this.ids = questions.stream().map(Question::item).toList();
        this.passedOver = passedOver;
        this.problems = problems;
    }

    /** An item that the cohort does not list, all answers alike. */
    ItemDraw alike(int index) {
        Question question = questions.get(index);
        int first = question.min().orElse(0);
        int places = question.kind() == ItemKind.NUMBER
                ? question.max().orElseThrow() - first + 1
                : question.options().size();
        double[] shares = new double[places];
        Arrays.fill(shares, 1);
        return draw(index, 0, passedOver, Mix.of(shares, new double[places], first, share -> share), List.of());
    }

    private ItemDraw draw(int index, double loading, BigDecimal passed, Mix mix, List<ItemDraw.Case> cases) {
        Question question = questions.get(index);
        return new ItemDraw(
                index, question, Chance.purpose(question.item()), loading, passed.doubleValue(), mix, cases);
    }

    @Nullable
    ItemDraw draw(int index, ItemAnswers said, String at) {
        double loading = loading(index, said, at);
        DoubleUnaryOperator scale = loading == 0 ? share -> share : Chance::quantile;
        Mix otherwise = mix(index, new Stated(said.weights(), said.also(), said.spread()), scale, at);
        List<ItemDraw.Case> cases = new ArrayList<>();
        for (int i = 0; i < said.given().size(); i++) {
            Given given = said.given().get(i);
            String place = at + "/given/" + i;
            Said.@Nullable Test when = test(given.when(), index, place + "/when");
            Mix mix = mix(
                    index,
                    new Stated(given.weights(), given.also() == null ? said.also() : given.also(), given.spread()),
                    scale,
                    place);
            if (when != null && mix != null) {
                cases.add(new ItemDraw.Case(when, mix));
            }
        }
        BigDecimal passed = Objects.requireNonNullElse(said.passedOver(), passedOver);
        return otherwise == null ? null : draw(index, loading, passed, otherwise, cases);
    }

    private double loading(int index, ItemAnswers said, String at) {
        double loading = said.loading() == null ? 0 : said.loading().doubleValue();
        boolean ordered = navigator.definition().items().get(index).order() != Order.NONE;
        problems.addIf(
                loading != 0 && !ordered,
                at + "/loading",
                "the answers to \"" + said.item() + "\" have no order, so severity cannot move them");
        return loading;
    }

    /** An answer that is known before an item is asked. */
    Said.@Nullable Test test(Known known, int before, String at) {
        if (!problems.known("item", known.item(), ids, "", at + "/item")) {
            return null;
        }
        int index = ids.indexOf(known.item());
        problems.addIf(
                index >= before,
                at + "/item",
                "\"" + known.item() + "\" is not asked before this item, so it tells nothing");
        boolean number = known.atLeast() != null || known.atMost() != null;
        if (number != known.in().isEmpty()) {
            problems.add(at, "needs either \"in\" or one or both of \"atLeast\" and \"atMost\"");
            return null;
        }
        return number ? numbers(index, known, at) : options(index, known, at);
    }

    private Said.@Nullable Test numbers(int index, Known known, String at) {
        ItemKind kind = questions.get(index).kind();
        if (kind != ItemKind.NUMBER && kind != ItemKind.SCALE) {
            problems.add(at, "\"" + known.item() + "\" is not answered with a number; use \"in\"");
            return null;
        }
        return new Said.Test(
                index,
                0,
                Objects.requireNonNullElse(known.atLeast(), Integer.MIN_VALUE),
                Objects.requireNonNullElse(known.atMost(), Integer.MAX_VALUE));
    }

    private Said.@Nullable Test options(int index, Known known, String at) {
        List<String> options = options(index);
        if (options.isEmpty()) {
            problems.add(
                    at + "/in", "\"" + known.item() + "\" is answered with a number; use \"atLeast\" or \"atMost\"");
            return null;
        }
        long bits = 0;
        for (int i = 0; i < known.in().size(); i++) {
            String option = known.in().get(i);
            if (problems.known("option", option, options, " in " + known.item(), at + "/in/" + i)) {
                bits |= 1L << options.indexOf(option);
            }
        }
        return bits == 0 ? null : new Said.Test(index, bits, 0, 0);
    }

    private List<String> options(int index) {
        return questions.get(index).options().stream().map(AnswerOption::id).toList();
    }

    private @Nullable Mix mix(int index, Stated said, DoubleUnaryOperator scale, String at) {
        boolean number = questions.get(index).kind() == ItemKind.NUMBER;
        String id = ids.get(index);
        problems.addIf(number && said.weights() != null, at + "/weights", "\"" + id + "\" is a number; use \"spread\"");
        problems.addIf(!number && said.spread() != null, at + "/spread", "\"" + id + "\" has options; use \"weights\"");
        problems.addIf(
                said.also() != null && questions.get(index).kind() != ItemKind.MULTI,
                at + "/also",
                "only one answer can be given to \"" + id + "\"");
        if (number) {
            return said.spread() == null
                    ? missing(at, id, "spread")
                    : spread(index, said.spread(), scale, at + "/spread");
        }
        return said.weights() == null ? missing(at, id, "weights") : weights(index, said, scale, at);
    }

    private @Nullable Mix missing(String at, String id, String property) {
        problems.add(at, "the answers to \"" + id + "\" need \"" + property + "\"");
        return null;
    }

    private @Nullable Mix weights(int index, Stated said, DoubleUnaryOperator scale, String at) {
        SortedMap<String, BigDecimal> weights = Objects.requireNonNull(said.weights());
        List<String> options = options(index);
        String owner = " in " + ids.get(index);
        weights.keySet()
                .forEach(option -> problems.known(
                        "option", option, options, owner, CohortProblems.member(at + "/weights", option)));
        List<String> silent =
                options.stream().filter(option -> !weights.containsKey(option)).toList();
        problems.addIf(
                !silent.isEmpty(),
                at + "/weights",
                "nothing is said about " + String.join(", ", silent) + "; write 0 for what nobody answers");
        problems.checkSum(weights, at + "/weights");
        double[] shares = shares(options, weights);
        boolean any = Arrays.stream(shares).anyMatch(share -> share > 0);
        return any ? Mix.of(shares, also(index, said, at + "/also"), 0, scale) : null;
    }

    private static double[] shares(List<String> options, SortedMap<String, BigDecimal> weights) {
        return options.stream()
                .mapToDouble(
                        option -> weights.getOrDefault(option, BigDecimal.ZERO).doubleValue())
                .toArray();
    }

    private double[] also(int index, Stated said, String at) {
        List<AnswerOption> options = questions.get(index).options();
        double[] also = new double[options.size()];
        if (said.also() != null) {
            said.also().forEach((option, share) -> {
                String pointer = CohortProblems.member(at, option);
                if (problems.known("option", option, options(index), " in " + ids.get(index), pointer)) {
                    int place = options(index).indexOf(option);
                    problems.addIf(options.get(place).exclusive(), pointer, "the option rules out the others");
                    also[place] = share.doubleValue();
                }
            });
        }
        return also;
    }

    private @Nullable Mix spread(int index, Spread spread, DoubleUnaryOperator scale, String at) {
        int min = questions.get(index).min().orElseThrow();
        int max = questions.get(index).max().orElseThrow();
        boolean normal = spread.shape() == Spread.Shape.NORMAL;
        boolean bell = spread.mean() != null && spread.deviation() != null;
        boolean fits = min <= spread.from() && spread.from() <= spread.to() && spread.to() <= max;
        problems.addIf(!fits, at, "must go from " + min + " or more to " + max + " or less");
        problems.addIf(normal && !bell, at, "a normal spread needs \"mean\" and \"deviation\"");
        problems.addIf(
                !normal && (spread.mean() != null || spread.deviation() != null),
                at,
                "an even spread has no \"mean\" and no \"deviation\"");
        if (!fits || normal && !bell) {
            return null;
        }
        double[] shares = IntStream.rangeClosed(spread.from(), spread.to())
                .mapToDouble(number -> normal ? density(number, spread) : 1)
                .toArray();
        return Mix.of(shares, new double[0], spread.from(), scale);
    }

    private static double density(int number, Spread spread) {
        double off = number - Objects.requireNonNull(spread.mean()).doubleValue();
        double scaled = off / Objects.requireNonNull(spread.deviation()).doubleValue();
        return StrictMath.exp(-scaled * scaled / 2);
    }
}
