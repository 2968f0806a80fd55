package org.onedoor.navigator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.definition.ScoreDefinition.Method;
import org.onedoor.vocabulary.LocalizedText;

/** Which item of a navigator asks which items of scales. */
final class ScaleItems {
    private final ScaleCatalogue catalogue;
    private final Problems problems;
    private final Map<Integer, List<Asked>> asked = new HashMap<>();
    private final Map<String, Integer> askedBy = new HashMap<>();

    private record Asked(Scale scale, ScaleItem item) {
        static String key(Scale scale, String item) {
            return scale.id() + "/" + item;
        }
    }

    ScaleItems(ScaleCatalogue catalogue, Problems problems) {
        this.problems = problems;
        this.catalogue = catalogue;
    }

    private @Nullable Scale scale(String id, String pointer) {
        String known = Register.of("scale", "the catalogue", catalogue.ids(), Function.identity(), problems)
                .find(id, pointer);
        return known == null ? null : catalogue.scale(known);
    }

    /** Finds what an item of the navigator asks. */
    void add(int index, Item item, String at) {
        if (item.kind() != ItemKind.SCALE) {
            return;
        }
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < item.of().size(); i++) {
            Asked scaleItem = find(item.of().get(i), at + "/of/" + i);
            if (scaleItem != null) {
                claim(index, scaleItem, at + "/of/" + i);
                found.add(scaleItem);
            }
        }
        asked.put(index, found);
        checkAlike(found, at);
        checkWords(item, found, at);
    }

    private @Nullable Asked find(String of, String pointer) {
        int slash = of.indexOf('/');
        Scale scale = scale(of.substring(0, slash), pointer);
        if (scale == null) {
            return null;
        }
        ScaleItem item = Register.of("item", scale.id(), scale.items(), ScaleItem::id, problems)
                .find(of.substring(slash + 1), pointer);
        return item == null ? null : new Asked(scale, item);
    }

    private void claim(int index, Asked scaleItem, String pointer) {
        String key = Asked.key(scaleItem.scale, scaleItem.item.id());
        if (askedBy.putIfAbsent(key, index) != null) {
            problems.add(pointer, "\"" + key + "\" is already asked");
        }
    }

    private void checkAlike(List<Asked> found, String at) {
        if (found.stream().map(ScaleItems::choices).distinct().count() > 1) {
            problems.add(at + "/of", "these scale items have different options, so one answer cannot feed them all");
        }
    }

    private static List<String> choices(Asked scaleItem) {
        return scaleItem.item.options().stream()
                .map(option -> option.value() + " " + option.text())
                .toList();
    }

    private static List<Integer> values(Asked scaleItem) {
        return scaleItem.item.options().stream().map(ResponseOption::value).toList();
    }

    private void checkWords(Item item, List<Asked> found, String at) {
        if (found.isEmpty()) {
            return;
        }
        ScaleItem first = found.getFirst().item;
        if (item.text() == null && words(first.text()).isEmpty()) {
            problems.add(at, "its scale has no wording in Finnish and Swedish for it; give the item a \"text\"");
        }
        if (first.options().stream().anyMatch(option -> words(option.text()).isEmpty())) {
            problems.add(at + "/of/0", "its options have no wording in Finnish and Swedish");
        }
    }

    private static Optional<LocalizedText> words(@Nullable ScaleText text) {
        return text == null ? Optional.empty() : text.localized();
    }

    Slot slot(int index, Item item) {
        Asked first = asked.getOrDefault(index, List.of()).getFirst();
        LocalizedText text = item.text() == null ? words(first.item.text()).orElseThrow() : item.text();
        LocalizedText stem =
                first.scale.instructions().flatMap(ScaleText::localized).orElse(null);
        List<AnswerOption> options =
                first.item.options().stream().map(ScaleItems::offered).toList();
        int middle = first.item.options().get((options.size() - 1) / 2).value();
        return new Slot(index, item, text, stem, options, 0, 0, middle);
    }

    private static AnswerOption offered(ResponseOption option) {
        Answer answer = Answer.whole(option.value());
        return new AnswerOption(option.value().toString(), words(option.text()).orElseThrow(), false, answer);
    }

    /** The values that can be answered to a scale item, in the order shown; empty when it is not one that was found. */
    List<Integer> valuesOf(int index) {
        List<Asked> found = asked.getOrDefault(index, List.of());
        return found.isEmpty() ? List.of() : values(found.getFirst());
    }

    /** A score as a sum over items; null, and problems, if it cannot be formed. */
    @Nullable
    Sum sum(String scaleId, @Nullable String subscale, String at) {
        Scale scale = scale(scaleId, at + "/score");
        if (scale == null) {
            return null;
        }
        ScoreRule score = Register.of("score", scaleId, scale.scores(), ScoreRule::id, problems)
                .find(subscale == null ? Scale.TOTAL : subscale, at + (subscale == null ? "/score" : "/subscale"));
        return score == null ? null : sum(scale, score, at + "/score");
    }

    private @Nullable Sum sum(Scale scale, ScoreRule score, String pointer) {
        if (score.method() == Method.HIGHEST || hasGates(scale, score)) {
            problems.add(
                    pointer, "scores of \"" + scale.id() + "\" cannot be used here, because they are not plain sums");
            return null;
        }
        List<String> never = score.items().stream()
                .map(item -> scale.items().get(item).id())
                .filter(item -> !askedBy.containsKey(Asked.key(scale, item)))
                .toList();
        if (!never.isEmpty()) {
            problems.add(
                    pointer,
                    "the score is never complete: no item asks " + scale.id() + "/" + String.join(", ", never));
            return null;
        }
        Sum.Part[] parts = new Sum.Part[score.items().size()];
        for (int place = 0; place < parts.length; place++) {
            parts[place] = part(scale, score, place);
        }
        return new Sum(parts);
    }

    /** Whether the score counts items that its scale does not always ask. */
    private static boolean hasGates(Scale scale, ScoreRule score) {
        return score.items().stream()
                .map(scale.definition().items()::get)
                .anyMatch(item -> item.enableWhen() != null || item.omitWhen() != null || item.optionalWhen() != null);
    }

    private Sum.Part part(Scale scale, ScoreRule score, int place) {
        ScaleItem item = scale.items().get(score.items().get(place));
        int slot = Objects.requireNonNull(askedBy.get(Asked.key(scale, item.id())));
        int[] values = item.options().stream().mapToInt(ResponseOption::value).toArray();
        int[] points = item.options().stream()
                .mapToInt(option -> score.contribution(place, option.points()))
                .toArray();
        return Sum.Part.of(slot, values, points);
    }
}
