package org.onedoor.scales.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.CriticalAnswer;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.OptionSet;
import org.onedoor.scales.adaptive.definition.StopRule;
import org.onedoor.scales.adaptive.definition.ThetaGrid;
import org.onedoor.scales.adaptive.definition.WorkedExample;

/** The example scale with something changed. */
final class SampleScales {
    private static final AdaptiveDefinition EXAMPLE = AdaptiveScale.example().definition();

    private SampleScales() {}

    static AdaptiveDefinition exampleWith(StopRule stop) {
        return with(EXAMPLE, EXAMPLE.optionSets(), EXAMPLE.items(), EXAMPLE.grid(), stop, EXAMPLE.critical());
    }

    static AdaptiveDefinition exampleWithoutDanger(StopRule stop) {
        return with(EXAMPLE, EXAMPLE.optionSets(), EXAMPLE.items(), EXAMPLE.grid(), stop, List.of());
    }

    static AdaptiveDefinition exampleWithStep(double step) {
        ThetaGrid grid = new ThetaGrid(EXAMPLE.grid().from(), EXAMPLE.grid().to(), step);
        return with(EXAMPLE, EXAMPLE.optionSets(), EXAMPLE.items(), grid, EXAMPLE.stop(), EXAMPLE.critical());
    }

    static AdaptiveDefinition withTwinsOf(String id) {
        List<GradedItem> items = new ArrayList<>(EXAMPLE.items());
        EXAMPLE.items().stream()
                .filter(item -> item.id().equals(id))
                .map(SampleScales::twin)
                .forEach(items::add);
        return withItems(EXAMPLE, items);
    }

    private static GradedItem twin(GradedItem item) {
        return new GradedItem(
                item.id() + "-twin",
                item.text(),
                item.topic(),
                item.options(),
                item.discrimination(),
                item.thresholds(),
                item.note());
    }

    static AdaptiveDefinition withItems(AdaptiveDefinition scale, List<GradedItem> items) {
        return with(scale, scale.optionSets(), items, scale.grid(), scale.stop(), scale.critical());
    }

    static AdaptiveDefinition of(List<OptionSet> sets, List<GradedItem> items, ThetaGrid grid, StopRule stop) {
        return with(EXAMPLE, sets, items, grid, stop, List.of());
    }

    private static AdaptiveDefinition with(
            AdaptiveDefinition scale,
            List<OptionSet> sets,
            List<GradedItem> items,
            ThetaGrid grid,
            StopRule stop,
            List<CriticalAnswer> critical) {
        AdaptiveDefinition changed = with(scale, sets, items, grid, stop, critical, List.of());
        return with(scale, sets, items, grid, stop, critical, List.of(everyLowestAnswer(changed)));
    }

    private static WorkedExample everyLowestAnswer(AdaptiveDefinition scale) {
        SortedMap<String, Integer> answers = new TreeMap<>();
        scale.items().forEach(item -> answers.put(item.id(), 0));
        PlainFormulas plain = new PlainFormulas(scale);
        return new WorkedExample(answers, plain.theta(answers), plain.standardError(answers), 1e-6, "invented");
    }

    private static AdaptiveDefinition with(
            AdaptiveDefinition scale,
            List<OptionSet> sets,
            List<GradedItem> items,
            ThetaGrid grid,
            StopRule stop,
            List<CriticalAnswer> critical,
            List<WorkedExample> examples) {
        return new AdaptiveDefinition(
                scale.id(),
                scale.version(),
                scale.name(),
                scale.domain(),
                scale.recall(),
                scale.synthetic(),
                scale.calibration(),
                scale.licence(),
                scale.translations(),
                scale.instructions(),
                sets,
                items,
                scale.prior(),
                grid,
                stop,
                scale.bands(),
                critical,
                examples,
                scale.sources(),
                scale.notes());
    }
}
