package org.onedoor.scales.adaptive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.CriticalAnswer;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.OptionSet;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.scales.adaptive.definition.ThetaGrid;

/** A valid definition as tables over its grid, by item index, place of the option and grid point. */
final class AdaptiveRules {
    private final StopRule stop;
    private final List<AdaptiveItem> items = new ArrayList<>();
    private final List<GradedCurve> curves = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final double[] thetas;
    private final double[] logPrior;
    private final double[][][] logLikelihood;
    private final double[][] information;
    private final Map<Integer, CriticalAnswer> critical = new HashMap<>();
    private final int[] always;

    AdaptiveRules(AdaptiveDefinition definition) {
        stop = definition.stop();
        definition.items().forEach(item -> add(definition, item));
        definition.critical().forEach(answer -> critical.put(index(answer.item()), answer));
        always = IntStream.range(0, items.size()).filter(this::isAlways).toArray();
        thetas = thetas(definition.grid());
        logPrior = overGrid(point -> {
            double z = (thetas[point] - definition.prior().mean())
                    / definition.prior().sd();
            return -z * z / 2;
        });
        logLikelihood = curves.stream().map(this::logLikelihood).toArray(double[][][]::new);
        information = curves.stream()
                .map(curve -> overGrid(point -> curve.information(thetas[point])))
                .toArray(double[][]::new);
    }

    private void add(AdaptiveDefinition definition, GradedItem item) {
        OptionSet options = definition.optionSets().stream()
                .filter(set -> set.id().equals(item.options()))
                .findFirst()
                .orElseThrow();
        indexes.put(item.id(), items.size());
        items.add(new AdaptiveItem(item.id(), item.text(), item.topic(), options.options()));
        curves.add(new GradedCurve(item));
    }

    private boolean isAlways(int item) {
        CriticalAnswer answer = critical.get(item);
        return answer != null && answer.always();
    }

    private static double[] thetas(ThetaGrid grid) {
        int steps = (int) Math.round((grid.to() - grid.from()) / grid.step());
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(point -> grid.from() + point * grid.step())
                .toArray();
    }

    private double[][] logLikelihood(GradedCurve curve) {
        double[][] logs = new double[curve.options()][thetas.length];
        for (int point = 0; point < thetas.length; point++) {
            double[] atPoint = curve.logProbabilities(thetas[point]);
            for (int option = 0; option < logs.length; option++) {
                logs[option][point] = atPoint[option];
            }
        }
        return logs;
    }

    private double[] overGrid(IntToDoubleFunction value) {
        return IntStream.range(0, thetas.length).mapToDouble(value).toArray();
    }

    StopRule stop() {
        return stop;
    }

    List<AdaptiveItem> items() {
        return items;
    }

    int index(String item) {
        Integer index = indexes.get(item);
        if (index == null) {
            throw new IllegalArgumentException("There is no item " + item);
        }
        return index;
    }

    GradedCurve curve(int item) {
        return curves.get(item);
    }

    double[] thetas() {
        return thetas;
    }

    double[] logPrior() {
        return logPrior;
    }

    double[] logLikelihood(int item, int option) {
        return logLikelihood[item][option];
    }

    double[] information(int item) {
        return information[item];
    }

    /** The items that are asked of everybody. */
    int[] always() {
        return always;
    }

    boolean dangerous(int item) {
        return critical.containsKey(item);
    }

    boolean critical(int item, int option) {
        return isCritical(item, items.get(item).options().get(option).value());
    }

    /** Whether an answer that may be of any type is one of the item's values, and critical. */
    boolean isCritical(int item, @Nullable Object answer) {
        CriticalAnswer rule = critical.get(item);
        return rule != null
                && answer instanceof Number number
                && isWhole(number)
                && items.get(item).offers(number.longValue())
                && number.longValue() >= rule.atLeast();
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }
}
