package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.scales.definition.ScaleCondition.OfItem;

/**
 * When an item is asked, as FHIR can say it: some or all of a list of answers were given.
 *
 * @param all whether all are needed; otherwise one is enough
 * @param answers the answers that open the gate
 */
record Gate(boolean all, List<Given> answers) {

    /** An item answered with one of its options. */
    record Given(String item, int value) {}

    /** The gate of an item; empty for an item without one, and for a gate that FHIR cannot say. */
    static Optional<Gate> of(Scale scale, ItemDefinition item) {
        return item.enableWhen() == null || item.omitWhen() != null
                ? Optional.empty()
                : of(scale, item.enableWhen()).filter(gate -> !gate.answers().isEmpty());
    }

    /** Whether the item is asked in some responses only, by a rule that FHIR cannot say. */
    static boolean hidden(Scale scale, ItemDefinition item) {
        return item.omitWhen() != null
                || (item.enableWhen() != null && of(scale, item).isEmpty());
    }

    private static Optional<Gate> of(Scale scale, ScaleCondition condition) {
        return switch (condition) {
            case OfItem comparison -> Optional.of(any(values(scale, comparison)));
            case ScaleCondition.Any(List<ScaleCondition> parts) -> joined(scale, parts, false);
            case ScaleCondition.All(List<ScaleCondition> parts) -> joined(scale, parts, true);
            case ScaleCondition.Count count -> counted(scale, count);
            default -> Optional.empty();
        };
    }

    private static Gate any(List<Given> answers) {
        return new Gate(answers.size() == 1, answers);
    }

    private static List<Given> values(Scale scale, OfItem comparison) {
        return scale.findItem(comparison.item()).orElseThrow().options().stream()
                .filter(option -> holds(comparison, option))
                .map(option -> new Given(comparison.item(), option.value()))
                .toList();
    }

    private static boolean holds(OfItem comparison, ResponseOption option) {
        return switch (comparison) {
            case OfItem.Is of -> option.value().equals(of.is());
            case OfItem.Points of -> option.points() >= of.pointsAtLeast();
            case OfItem.Within of -> option.value() >= of.from() && option.value() <= of.to();
        };
    }

    private static Optional<Gate> joined(Scale scale, List<ScaleCondition> parts, boolean all) {
        List<Given> answers = new ArrayList<>();
        for (ScaleCondition part : parts) {
            Optional<Gate> gate = of(scale, part).filter(one -> one.answers().size() == 1 || one.all() == all);
            if (gate.isEmpty()) {
                return Optional.empty();
            }
            answers.addAll(gate.get().answers());
        }
        return Optional.of(new Gate(all || answers.size() == 1, answers));
    }

    /** One of many counted is "some"; as many as there are is "all". */
    private static Optional<Gate> counted(Scale scale, ScaleCondition.Count condition) {
        List<List<Given>> items = condition.count().stream()
                .flatMap(group -> group.items().stream().map(item -> from(scale, item, group.from())))
                .toList();
        if (condition.atLeast() == null || condition.atMost() != null) {
            return Optional.empty();
        }
        List<Given> answers = items.stream().flatMap(List::stream).toList();
        if (condition.atLeast() == 1) {
            return Optional.of(any(answers));
        }
        boolean each = condition.atLeast() == items.size() && items.stream().allMatch(values -> values.size() == 1);
        return each ? Optional.of(new Gate(true, answers)) : Optional.empty();
    }

    private static List<Given> from(Scale scale, String id, int from) {
        ScaleItem item = scale.findItem(id).orElseThrow();
        Function<ResponseOption, Given> given = option -> new Given(id, option.value());
        return item.options().stream()
                .filter(option -> option.value() >= from)
                .map(given)
                .toList();
    }
}
