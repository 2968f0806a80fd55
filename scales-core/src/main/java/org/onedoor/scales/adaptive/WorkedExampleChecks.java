package org.onedoor.scales.adaptive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.OptionSet;
import org.onedoor.scales.adaptive.definition.WorkedExample;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** Worked examples that cover every item and come out as they say. */
final class WorkedExampleChecks {
    private final AdaptiveDeclarations declared;
    private final List<WorkedExample> examples;

    WorkedExampleChecks(AdaptiveDeclarations declared) {
        this.declared = declared;
        this.examples = declared.scale().workedExamples();
    }

    /** That they speak of the items of the scale, and of all of them. */
    void check() {
        Set<String> worked = new HashSet<>();
        for (int i = 0; i < examples.size(); i++) {
            String pointer = "/workedExamples/" + i;
            declared.source(pointer + "/source", examples.get(i).source());
            examples.get(i).answers().forEach((item, value) -> answer(pointer + "/answers/" + item, item, value));
            worked.addAll(examples.get(i).answers().keySet());
        }
        List<GradedItem> items = declared.scale().items();
        for (int i = 0; i < items.size(); i++) {
            if (!worked.contains(items.get(i).id())) {
                declared.problem("/items/" + i, "no worked example has an answer to it");
            }
        }
    }

    private void answer(String pointer, String id, int value) {
        GradedItem item = declared.item(pointer, id);
        OptionSet set = item == null ? null : declared.options(item);
        if (set != null && set.options().stream().noneMatch(option -> option.value() == value)) {
            declared.problem(pointer, "the item has no option " + value);
        }
    }

    /**
     * That they come out.
     *
     * @throws InvalidContentException with every example that does not
     */
    static void work(Located<AdaptiveDefinition> located, AdaptiveScale scale) {
        List<Problem> problems = new ArrayList<>();
        List<WorkedExample> examples = located.value().workedExamples();
        for (int i = 0; i < examples.size(); i++) {
            WorkedExample example = examples.get(i);
            AdaptiveEstimate estimate =
                    scale.replay(example.answers()).estimate().orElseThrow();
            boolean same = Math.abs(estimate.theta() - example.theta()) <= example.within()
                    && Math.abs(estimate.standardError() - example.standardError()) <= example.within();
            if (!same) {
                problems.add(located.problem("/workedExamples/" + i, "comes out as " + shown(estimate)));
            }
        }
        InvalidContentException.throwIfAny(problems);
    }

    private static String shown(AdaptiveEstimate estimate) {
        return String.format(Locale.ROOT, "theta %.6f ± %.6f", estimate.theta(), estimate.standardError());
    }
}
