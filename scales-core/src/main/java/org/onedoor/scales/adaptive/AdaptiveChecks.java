package org.onedoor.scales.adaptive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.Calibration;
import org.onedoor.scales.adaptive.definition.CriticalAnswer;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.GradedOption;
import org.onedoor.scales.adaptive.definition.OptionSet;
import org.onedoor.scales.adaptive.definition.ThetaBand;
import org.onedoor.scales.adaptive.definition.ThetaBands;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;

/** What must hold of an adaptive scale beyond its shape. */
final class AdaptiveChecks {
    private final AdaptiveDeclarations declared;
    private final AdaptiveDefinition scale;
    private final StopChecks stop;

    private AdaptiveChecks(AdaptiveDeclarations declared) {
        this.declared = declared;
        this.scale = declared.scale();
        this.stop = new StopChecks(declared);
    }

    /**
     * Checks a whole adaptive scale.
     *
     * @throws InvalidContentException with every problem
     */
    static void check(Located<AdaptiveDefinition> located) {
        AdaptiveDeclarations declared = new AdaptiveDeclarations(located);
        new AdaptiveChecks(declared).check();
        InvalidContentException.throwIfAny(declared.problems());
    }

    private void check() {
        calibration();
        new AdaptiveWordingChecks(declared).check();
        for (int i = 0; i < scale.optionSets().size(); i++) {
            optionSet("/optionSets/" + i, scale.optionSets().get(i));
        }
        for (int i = 0; i < scale.items().size(); i++) {
            item("/items/" + i, scale.items().get(i));
        }
        stop.check();
        bands();
        critical();
        new WorkedExampleChecks(declared).check();
    }

    private void calibration() {
        Calibration calibration = scale.calibration();
        if (calibration != null) {
            declared.source("/calibration/source", calibration.source());
        }
        if (scale.synthetic() && calibration != null) {
            declared.problem(
                    "/calibration",
                    "invented parameters have no calibration; leave it out, or say \"synthetic\": false");
        } else if (!scale.synthetic() && calibration == null) {
            declared.problem("/synthetic", "parameters that are not invented need a calibration to come from");
        }
    }

    private void optionSet(String pointer, OptionSet set) {
        if (scale.items().stream().noneMatch(item -> item.options().equals(set.id()))) {
            declared.problem(pointer, "no item uses it");
        }
        ascending(
                pointer + "/options/",
                "/value",
                set.options().stream()
                        .map(GradedOption::value)
                        .map(Integer::doubleValue)
                        .toList());
    }

    private void item(String pointer, GradedItem item) {
        ascending(pointer + "/thresholds/", "", item.thresholds());
        OptionSet set = declared.optionSet(pointer + "/options", item.options());
        if (set != null && item.thresholds().size() != set.options().size() - 1) {
            declared.problem(
                    pointer + "/thresholds",
                    "must be " + (set.options().size() - 1) + ", one fewer than the options of "
                            + AdaptiveDeclarations.quoted(set.id()) + ", not "
                            + item.thresholds().size());
        }
    }

    private void ascending(String pointer, String part, List<Double> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                declared.problem(
                        pointer + i + part,
                        "must be more than " + AdaptiveDeclarations.written(numbers.get(i - 1))
                                + ", the one before it");
            }
        }
    }

    private void bands() {
        ThetaBands bands = scale.bands();
        if (bands == null) {
            return;
        }
        declared.source("/bands/source", bands.source());
        List<ThetaBand> levels = bands.levels();
        declared.unique("/bands/levels", levels, ThetaBand::id, "/id");
        for (int i = 0; i < levels.size(); i++) {
            Double from = levels.get(i).from();
            String pointer = "/bands/levels/" + i;
            if ((i == 0) != (from == null)) {
                declared.problem(pointer, "the first band, and no other, is without a from");
            } else if (from != null) {
                cutOff(pointer + "/from", bands, from, levels.get(i - 1).from());
            }
        }
    }

    private void cutOff(String pointer, ThetaBands bands, double from, @Nullable Double before) {
        stop.onGrid(pointer, bands.metric(), from);
        if (before != null && from <= before) {
            declared.problem(
                    pointer,
                    "must be more than " + AdaptiveDeclarations.written(before) + ", where the band before it begins");
        }
    }

    private void critical() {
        declared.unique("/critical", scale.critical(), CriticalAnswer::item, "/item");
        for (int i = 0; i < scale.critical().size(); i++) {
            CriticalAnswer critical = scale.critical().get(i);
            declared.source("/critical/" + i + "/source", critical.source());
            GradedItem item = declared.item("/critical/" + i + "/item", critical.item());
            OptionSet set = item == null ? null : declared.options(item);
            if (set != null) {
                atLeast("/critical/" + i + "/atLeast", critical.atLeast(), set.options());
            }
        }
    }

    private void atLeast(String pointer, int atLeast, List<GradedOption> options) {
        int lowest = options.getFirst().value();
        int highest = options.getLast().value();
        if (atLeast <= lowest || atLeast > highest) {
            String what = atLeast > highest ? "can never hold" : "always holds";
            declared.problem(pointer, what + ": the range is " + lowest + " to " + highest);
        }
    }
}
