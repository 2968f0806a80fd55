package org.onedoor.scales;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScaleRules.BandRule;
import org.onedoor.scales.ScaleRules.ClassRule;
import org.onedoor.scales.ScaleRules.Critical;
import org.onedoor.scales.ScaleRules.FlagRule;
import org.onedoor.scales.ScaleRules.Gate;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.Classification;
import org.onedoor.scales.definition.CriticalItem;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.scales.definition.ScaleCondition.OfItem;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreDefinition.Method;

/** Resolves a definition that has been checked. */
final class ScaleCompiler {
    private final ScaleDefinition definition;
    private final List<ScaleItem> items;
    private final Map<String, Integer> itemIndexes = new HashMap<>();
    private final Map<String, ScoreRule> scores = new HashMap<>();

    private ScaleCompiler(ScaleDefinition definition) {
        this.definition = definition;
        this.items = definition.items().stream().map(this::item).toList();
        for (ScaleItem item : items) {
            itemIndexes.put(item.id(), itemIndexes.size());
        }
    }

    static ScaleRules compile(ScaleDefinition definition) {
        return new ScaleCompiler(definition).rules();
    }

    private ScaleRules rules() {
        List<ScoreRule> rules = definition.scores().stream().map(this::score).toList();
        rules.forEach(rule -> scores.put(rule.id(), rule));
        Gate[] gates = definition.items().stream().map(this::gate).toArray(Gate[]::new);
        return new ScaleRules(
                definition.id(),
                definition.version(),
                items,
                items.stream().map(ScaleCompiler::table).toArray(int[][]::new),
                gates,
                Arrays.stream(gates).flatMapToInt(Gate::items).anyMatch(item -> !gates[item].always()),
                rules,
                scores.get(Scale.TOTAL),
                definition.critical().stream().map(this::critical).toList(),
                definition.bands().stream().map(this::bands).toList(),
                definition.flags().stream().map(this::flag).toList(),
                definition.classifications().stream().map(this::classes).toList());
    }

    private ScaleItem item(ItemDefinition item) {
        List<ResponseOption> options = definition.responseSets().stream()
                .filter(set -> set.id().equals(item.responses()))
                .findFirst()
                .orElseThrow()
                .options();
        return new ScaleItem(
                item.id(),
                item.text(),
                item.topic(),
                Boolean.TRUE.equals(item.reversed()) ? reversed(options) : options,
                !Boolean.FALSE.equals(item.scored()),
                Boolean.TRUE.equals(item.optional()),
                item.loinc());
    }

    private static List<ResponseOption> reversed(List<ResponseOption> options) {
        int least = options.stream().mapToInt(ResponseOption::points).min().orElseThrow();
        int most = options.stream().mapToInt(ResponseOption::points).max().orElseThrow();
        return options.stream()
                .map(option -> new ResponseOption(
                        option.value(), least + most - option.points(), option.text(), option.loinc()))
                .toList();
    }

    private static int[] table(ScaleItem item) {
        int highest =
                item.options().stream().mapToInt(ResponseOption::value).max().orElseThrow();
        int[] points = new int[highest + 1];
        Arrays.fill(points, ScaleRules.NO_OPTION);
        item.options().forEach(option -> points[option.value()] = option.points());
        return points;
    }

    private ScoreRule score(ScoreDefinition score) {
        boolean branched = score.method() == Method.COUNT;
        Stream<String> ids = branched
                ? score.branches().stream().flatMap(branch -> branch.items().stream())
                : score.items().stream();
        IntStream froms = score.branches().stream()
                .flatMapToInt(branch -> branch.items().stream().mapToInt(item -> branch.from()));
        return new ScoreRule(
                score.id(),
                score.method(),
                ids.mapToInt(itemIndexes::get).toArray(),
                froms.toArray(),
                score.multiply() == null ? 1 : score.multiply(),
                score.prorate() == null ? 0 : score.prorate().upTo(),
                score.range());
    }

    private Gate gate(ItemDefinition item) {
        return new Gate(
                maybe(item.enableWhen()),
                maybe(item.omitWhen()),
                Boolean.TRUE.equals(item.optional()),
                maybe(item.optionalWhen()));
    }

    private Critical critical(CriticalItem critical) {
        boolean byPoints = critical.pointsAtLeast() != null;
        Integer from = byPoints ? critical.pointsAtLeast() : critical.atLeast();
        return new Critical(itemIndexes.get(critical.item()), critical.item(), byPoints, from);
    }

    private BandRule bands(BandSet set) {
        return new BandRule(
                scores.get(set.score()),
                set.levels().stream()
                        .map(band -> new Score.Band(set.id(), set.score(), band))
                        .toList());
    }

    private FlagRule flag(Flag flag) {
        return new FlagRule(
                formula(flag.when()),
                flag.when().mentionsSex(),
                List.of(
                        new Score.Flagged(flag.id(), false),
                        new Score.Flagged(flag.id(), null),
                        new Score.Flagged(flag.id(), true)));
    }

    private ClassRule classes(Classification classification) {
        List<ScaleFormula> formulas = new ArrayList<>();
        List<Score.Category> categories = new ArrayList<>();
        for (Classification.Category category : classification.categories()) {
            if (category.when() != null) {
                formulas.add(formula(category.when()));
            }
            categories.add(new Score.Category(classification.id(), category.id()));
        }
        return new ClassRule(List.copyOf(formulas), List.copyOf(categories));
    }

    private @Nullable ScaleFormula maybe(@Nullable ScaleCondition condition) {
        return condition == null ? null : formula(condition);
    }

    private List<ScaleFormula> formulas(List<ScaleCondition> parts) {
        return parts.stream().map(this::formula).toList();
    }

    private ScaleFormula formula(ScaleCondition condition) {
        return switch (condition) {
            case ScaleCondition.All(List<ScaleCondition> all) -> new ScaleFormula.All(formulas(all));
            case ScaleCondition.Any(List<ScaleCondition> any) -> new ScaleFormula.Any(formulas(any));
            case ScaleCondition.Not(ScaleCondition not) -> new ScaleFormula.Not(formula(not));
            case ScaleCondition.Holding holding ->
                new ScaleFormula.HoldingWithin(formulas(holding.holding()), holding.from(), holding.to());
            case ScaleCondition.Count count ->
                new ScaleFormula.HoldingWithin(counted(count.count()), count.from(), count.to());
            case OfItem comparison -> item(comparison);
            case ScaleCondition.OfScore of -> new ScaleFormula.ScoreWithin(scores.get(of.score()), of.from(), of.to());
            case ScaleCondition.OfSex of -> new ScaleFormula.SexIs(of.sex());
            case ScaleCondition.OfRetirement of -> new ScaleFormula.RetiredIs(of.retired());
        };
    }

    private ScaleFormula item(OfItem comparison) {
        int item = itemIndexes.get(comparison.item());
        return switch (comparison) {
            case OfItem.Is of -> new ScaleFormula.ItemWithin(item, false, of.is(), of.is());
            case OfItem.Points of -> new ScaleFormula.ItemWithin(item, true, of.pointsAtLeast(), Integer.MAX_VALUE);
            case OfItem.Within of -> new ScaleFormula.ItemWithin(item, false, of.from(), of.to());
        };
    }

    private List<ScaleFormula> counted(List<ScaleCondition.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.items().stream()
                        .<ScaleFormula>map(item -> new ScaleFormula.ItemWithin(
                                itemIndexes.get(item), false, group.from(), Integer.MAX_VALUE)))
                .toList();
    }
}
