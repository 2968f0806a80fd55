package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Classification;
import org.onedoor.scales.definition.CriticalItem;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.vocabulary.LocalizedText;

/** What people call the scores, flags and categories of a scale, in words of ours; null where there are none. */
final class Names {
    private final ScaleDefinition scale;

    Names(ScaleDefinition scale) {
        this.scale = scale;
    }

    @Nullable
    LocalizedText score(String id) {
        return first(
                scale.scores().stream().filter(score -> score.id().equals(id)).map(ScoreDefinition::name));
    }

    @Nullable
    LocalizedText flag(String id) {
        return first(scale.flags().stream().filter(flag -> flag.id().equals(id)).map(Flag::name));
    }

    @Nullable
    LocalizedText category(String classification, String id) {
        return first(scale.classifications().stream()
                .filter(one -> one.id().equals(classification))
                .flatMap(one -> one.categories().stream())
                .filter(category -> category.id().equals(id))
                .map(Classification.Category::name));
    }

    /** What a critical item is about. */
    @Nullable
    LocalizedText critical(String item) {
        return first(
                scale.critical().stream().filter(one -> one.item().equals(item)).map(CriticalItem::topic));
    }

    /** Critical items, each once. */
    List<String> criticalItems() {
        return scale.critical().stream().map(CriticalItem::item).distinct().toList();
    }

    private static @Nullable LocalizedText first(Stream<? extends @Nullable LocalizedText> names) {
        return names.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
