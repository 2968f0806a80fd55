package org.onedoor.fhir;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.fhir.FilledScale;

/** A few responses to any scale: complete, incomplete, and with answers to items that were not asked. */
final class Samples {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-01T09:30:00+02:00");

    private Samples() {}

    static List<FilledScale> of(Scale scale) {
        Map<String, Integer> half = values(scale, ScaleItem::minPoints);
        half.keySet().removeAll(List.copyOf(half.keySet()).subList(half.size() / 2, half.size()));
        Map<String, Integer> mixed = values(scale, ScaleItem::maxPoints);
        mixed.putAll(half);
        return List.of(
                filled(scale, "lowest", values(scale, ScaleItem::minPoints)),
                filled(scale, "highest", values(scale, ScaleItem::maxPoints)),
                filled(scale, "half", half),
                filled(scale, "half-lowest", mixed));
    }

    private static FilledScale filled(Scale scale, String name, Map<String, Integer> answers) {
        return FilledScale.of(scale, answers, scale.id() + "-" + name, WHEN).withSubject("Patient/1");
    }

    private static Map<String, Integer> values(Scale scale, ToIntFunction<ScaleItem> points) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        scale.items().forEach(item -> answers.put(item.id(), value(item, points.applyAsInt(item))));
        return answers;
    }

    private static int value(ScaleItem item, int points) {
        return item.options().stream()
                .filter(option -> option.points() == points)
                .mapToInt(ResponseOption::value)
                .findFirst()
                .orElseThrow();
    }
}
