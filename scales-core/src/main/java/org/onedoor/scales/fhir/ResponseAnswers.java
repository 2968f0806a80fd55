package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;

/**
 * Finds the items of a scale among those of a response, and takes their answers.
 *
 * <p>An item is known by the form, by its words, by its link, or between two that are known by its place, in this order.
 */
final class ResponseAnswers {
    private final Intake intake;
    private final ScaleCatalogue catalogue;
    private final ScaleNames names;
    private final @Nullable String named;
    private final Scale scale;
    private final Map<Entry, ScaleItem> items = new LinkedHashMap<>();
    private final Map<Entry, String> scores = new LinkedHashMap<>();
    private final Set<Entry> placed = new HashSet<>();

    /**
     * Reads for an intake.
     *
     * @param named id of the scale that the response says it belongs to, or null
     */
    ResponseAnswers(Intake intake, ScaleCatalogue catalogue, ScaleNames names, @Nullable String named) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.names = names;
        this.named = named;
        this.scale = intake.scale();
    }

    void read(Element response) {
        List<Entry> entries = Entry.all(response);
        Links links = links(scale, entries);
        entries.forEach(this::byForm);
        entries.forEach(entry -> byName(entry, links));
        byPlace(entries);
        entries.stream().filter(Entry::answered).forEach(entry -> take(entry, links));
        List<Entry> left = entries.stream()
                .filter(Entry::answered)
                .filter(entry -> !items.containsKey(entry) || isOther())
                .toList();
        new OtherScales(intake, catalogue, named).tell(left, other -> links(other, entries), response.path());
    }

    private Links links(Scale of, List<Entry> entries) {
        Set<String> answered =
                entries.stream().filter(Entry::answered).map(Entry::link).collect(Collectors.toSet());
        List<String> all = entries.stream().map(Entry::link).toList();
        Set<String> open = new HashSet<>(all);
        open.removeAll(answered);
        boolean said = of.id().equals(named) || (of.equals(scale) && intake.form() != null);
        return new Links(of, names, all, open, said);
    }

    /** Whether the response says that it belongs to another scale; then only what names this one is of this one. */
    private boolean isOther() {
        return named != null && !named.equals(scale.id());
    }

    private void byForm(Entry entry) {
        QuestionnaireImport form = intake.form();
        if (form != null) {
            Optional.ofNullable(form.item(entry.link()))
                    .flatMap(scale::findItem)
                    .ifPresent(item -> items.put(entry, item));
            Optional.ofNullable(form.score(entry.link())).ifPresent(score -> scores.put(entry, score));
        }
    }

    private void byName(Entry entry, Links links) {
        if (items.containsKey(entry) || scores.containsKey(entry)) {
            return;
        }
        Optional<ScaleItem> worded = worded(scale, entry);
        Optional<ScaleItem> linked =
                links.item(entry.link()).filter(item -> !isOther() || links.saysScale(entry.link()));
        Optional<String> score = score(entry, links);
        if (worded.isEmpty() && score.isPresent()) {
            scores.put(entry, score.get());
            return;
        }
        worded.or(() -> linked).filter(item -> !knownByForm(item)).ifPresent(item -> {
            items.put(entry, item);
            if (entry.answered() && linked.isPresent() && !linked.get().equals(item)) {
                intake.remark(
                        entry.path(), "known to be " + item.id() + " by its words, though its link says otherwise");
            }
        });
    }

    /** What a form knows is not looked for again under another name. */
    private boolean knownByForm(ScaleItem item) {
        QuestionnaireImport form = intake.form();
        return form != null
                && items.entrySet().stream()
                        .filter(entry -> item.equals(entry.getValue()))
                        .anyMatch(entry -> form.item(entry.getKey().link()) != null);
    }

    /** The item of a scale whose wording an item of the response has. */
    static Optional<ScaleItem> worded(Scale scale, Entry entry) {
        String letters = ForeignForm.letters(entry.text());
        return letters.isEmpty()
                ? Optional.empty()
                : scale.items().stream()
                        .filter(item -> ScaleMatch.letters(item.text()).contains(letters))
                        .findFirst();
    }

    private Optional<String> score(Entry entry, Links links) {
        Optional<String> linked = links.score(entry.link());
        return linked.isPresent() ? linked : entry.answered() ? names.score(scale, entry.text()) : Optional.empty();
    }

    /** Answers between two known ones that are as many as the items between them, each with an answer that its item offers. */
    private void byPlace(List<Entry> entries) {
        List<Entry> gap = new ArrayList<>();
        @Nullable ScaleItem before = null;
        for (Entry entry : entries) {
            @Nullable ScaleItem item = items.get(entry);
            if (item != null) {
                if (before != null) {
                    fill(gap, before, item);
                }
                gap.clear();
                before = item;
            } else if (entry.answered() && !scores.containsKey(entry)) {
                gap.add(entry);
            }
        }
    }

    private void fill(List<Entry> gap, ScaleItem before, ScaleItem after) {
        int first = scale.itemIndex(before.id()) + 1;
        int end = scale.itemIndex(after.id());
        if (gap.isEmpty() || gap.size() != end - first) {
            return;
        }
        List<ScaleItem> between = scale.items().subList(first, end);
        boolean fits = between.stream().noneMatch(items::containsValue);
        for (int place = 0; fits && place < gap.size(); place++) {
            Entry entry = gap.get(place);
            fits = entry.answers().size() == 1
                    && names.last(Words.of(entry.link()))
                            .filter(other -> !other.scale().equals(scale.id()))
                            .isEmpty()
                    && intake.reader(between.get(place))
                            .read(entry.answers().getFirst().take("value"))
                            .taken()
                            .isPresent();
        }
        for (int place = 0; fits && place < gap.size(); place++) {
            items.put(gap.get(place), between.get(place));
            placed.add(gap.get(place));
        }
    }

    private void take(Entry entry, Links links) {
        @Nullable ScaleItem item = items.get(entry);
        @Nullable String score = scores.get(entry);
        if (item != null) {
            guessed(entry, item, links);
            answer(entry, item);
        } else if (score != null && entry.answers().size() == 1) {
            intake.score(entry.answers().getFirst(), score);
        } else {
            intake.remark(entry.path(), links.remark(entry.link()).orElse("not an item of " + scale.id()));
            entry.item().skip("answer");
        }
    }

    private void guessed(Entry entry, ScaleItem item, Links links) {
        QuestionnaireImport form = intake.form();
        if (placed.contains(entry) || (form != null && form.isGuessed(entry.link()))) {
            intake.remark(entry.path(), "known to be " + item.id() + " by nothing but its place");
        } else if (form == null || form.item(entry.link()) == null) {
            links.remark(entry.link()).ifPresent(what -> intake.remark(entry.path(), item.id() + ": " + what));
        }
    }

    private void answer(Entry entry, ScaleItem item) {
        if (entry.answers().size() == 1) {
            intake.answer(entry.answers().getFirst(), item, false);
        } else {
            entry.answers().forEach(answer -> intake.hear(answer, item));
            intake.remark(entry.path(), "more than one answer; none is taken");
            entry.item().skip("answer");
        }
    }
}
