package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.fhir.ForeignForm.Question;
import org.onedoor.scales.fhir.OptionMatch.Offered;
import org.onedoor.scales.fhir.QuestionnaireImport.By;
import org.onedoor.scales.fhir.QuestionnaireImport.Matched;
import org.onedoor.vocabulary.Language;

/**
 * How far a form is a scale of ours.
 *
 * <p>A LOINC code or the wording itself is enough to know an item. That an item has the same id as ours says nothing, as every scale
 * has a {@code q1}: it counts only in a form that says by its address, its name, its code or its links which scale it is.
 */
final class ScaleMatch {
    private final ForeignForm form;
    private final Scale scale;
    private final Codes codes;
    private final boolean identified;
    private final Map<Question, ScaleItem> items = new LinkedHashMap<>();
    private final Map<Question, By> how = new HashMap<>();
    private final Map<Question, String> totals = new LinkedHashMap<>();

    ScaleMatch(ForeignForm form, Scale scale, ScaleNames names) {
        this.form = form;
        this.scale = scale;
        this.codes = new Codes(scale.definition(), "");
        scale.scores().forEach(this::total);
        this.identified = identified(names);
        match(By.LOINC, (question, item) -> question.loincs().contains(item.loinc()));
        Map<String, Set<String>> wording = wording(scale);
        match(
                By.WORDING,
                (question, item) -> wording.getOrDefault(item.id(), Set.of()).contains(question.letters()));
        matchByLink(names);
        if (identified) {
            matchByPlace();
        }
        matchBetween();
    }

    Scale scale() {
        return scale;
    }

    Map<Question, ScaleItem> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    boolean isIdentified() {
        return identified;
    }

    /** Whether every item that belongs to a score is there. */
    boolean whole() {
        return scale.items().stream()
                .filter(item -> item.scored() && !item.optional())
                .allMatch(items::containsValue);
    }

    private boolean identified(ScaleNames names) {
        return form.isCalled(scale.id(), names)
                || codes.panelLoinc().filter(form.loincs()::contains).isPresent()
                || totals.containsValue(Scale.TOTAL);
    }

    private void total(ScoreRule score) {
        codes.scoreLoinc(score.id())
                .ifPresent(code -> form.questions().stream()
                        .filter(question ->
                                !question.choice() && question.loincs().contains(code))
                        .forEach(question -> totals.put(question, score.id())));
    }

    private void match(By by, BiPredicate<Question, ScaleItem> same) {
        for (Question question : form.questions()) {
            if (isOpen(question)) {
                scale.items().stream()
                        .filter(item -> !items.containsValue(item) && same.test(question, item))
                        .findFirst()
                        .ifPresent(item -> put(question, item, by));
            }
        }
    }

    private boolean isOpen(Question question) {
        return !items.containsKey(question) && !totals.containsKey(question);
    }

    private void put(Question question, ScaleItem item, By by) {
        items.put(question, item);
        how.put(question, by);
    }

    /** Links count in a form that says which scale it is, and where they say it themselves; scores are known by any name. */
    private void matchByLink(ScaleNames names) {
        List<String> all = form.questions().stream().map(Question::linkId).toList();
        Links links = new Links(scale, names, all, Set.of(), identified);
        match(
                By.LINK_ID,
                (question, item) -> (identified || links.saysScale(question.linkId()))
                        && links.item(question.linkId()).filter(item::equals).isPresent());
        form.questions().stream()
                .filter(question -> !question.choice() && isOpen(question))
                .forEach(question -> links.score(question.linkId())
                        .or(() -> names.score(scale, question.text()))
                        .ifPresent(score -> totals.put(question, score)));
    }

    private static Map<String, Set<String>> wording(Scale scale) {
        return scale.items().stream().collect(Collectors.toMap(ScaleItem::id, item -> letters(item.text())));
    }

    /** The letters of a wording in each of its languages. */
    static Set<String> letters(@Nullable ScaleText text) {
        return text == null
                ? Set.of()
                : Stream.of(Language.values())
                        .flatMap(language -> text.in(language).stream())
                        .map(ForeignForm::letters)
                        .filter(letters -> !letters.isEmpty())
                        .collect(Collectors.toSet());
    }

    /** Questions without any name we know are matched in their order when there are as many of them, with the same ordinals. */
    private void matchByPlace() {
        List<Question> weighed = form.questions().stream()
                .filter(question -> !question.options().isEmpty()
                        && question.options().stream().allMatch(option -> option.ordinal() != null))
                .toList();
        if (items.isEmpty() && weighed.size() == scale.items().size()) {
            boolean same = true;
            for (int place = 0; place < weighed.size(); place++) {
                same &= sameOrdinals(weighed.get(place), scale.items().get(place));
            }
            for (int place = 0; same && place < weighed.size(); place++) {
                put(weighed.get(place), scale.items().get(place), By.PLACE);
            }
        }
    }

    /**
     * Questions that are not known between two that are, or before the first or after the last, are the items between when they are as
     * many and offer the same.
     */
    private void matchBetween() {
        List<Question> gap = new ArrayList<>();
        int before = -1;
        for (Question question : form.questions()) {
            @Nullable ScaleItem item = items.get(question);
            if (item != null) {
                fill(gap, before, scale.itemIndex(item.id()));
                before = scale.itemIndex(item.id());
                gap.clear();
            } else if (question.choice() && !totals.containsKey(question)) {
                gap.add(question);
            }
        }
        fill(gap, before, lastScored() + 1);
    }

    private int lastScored() {
        int last = -1;
        for (int place = 0; place < scale.items().size(); place++) {
            last = scale.items().get(place).scored() ? place : last;
        }
        return last;
    }

    /** An end of the form is a neighbour only where the form says which scale it is, or most of it is known. */
    private void fill(List<Question> gap, int before, int after) {
        boolean inside = before >= 0 && gap.stream().noneMatch(question -> isLast(question, after));
        boolean neighbours =
                inside || identified || 2 * items.size() > scale.items().size();
        if (gap.isEmpty() || gap.size() != after - before - 1 || items.isEmpty() || !neighbours) {
            return;
        }
        List<ScaleItem> between = scale.items().subList(before + 1, after);
        boolean fits = between.stream().noneMatch(items::containsValue);
        for (int place = 0; fits && place < gap.size(); place++) {
            fits = offersTheSame(gap.get(place), between.get(place));
        }
        for (int place = 0; fits && place < gap.size(); place++) {
            put(gap.get(place), between.get(place), By.PLACE);
        }
    }

    private boolean isLast(Question question, int after) {
        return after > lastScored() && !items.containsKey(question);
    }

    /** Whether a question offers what an item does: the same ordinals, or what a known question of the same options offers. */
    private boolean offersTheSame(Question question, ScaleItem item) {
        return sameOrdinals(question, item)
                || items.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().offersLike(question)
                                && codes.item(entry.getValue().id())
                                        .responses()
                                        .equals(codes.item(item.id()).responses()));
    }

    private static boolean sameOrdinals(Question question, ScaleItem item) {
        if (question.options().isEmpty() || question.options().stream().anyMatch(option -> option.ordinal() == null)) {
            return false;
        }
        List<BigDecimal> theirs = question.options().stream()
                .map(option -> Objects.requireNonNull(option.ordinal()).stripTrailingZeros())
                .sorted()
                .toList();
        return theirs.equals(item.options().stream()
                .map(option -> BigDecimal.valueOf(option.points()).stripTrailingZeros())
                .sorted()
                .toList());
    }

    /** The outcome, with everything that differs from our scale. */
    QuestionnaireImport outcome(List<Remark> remarks) {
        List<Remark> differences = new ArrayList<>();
        List<Matched> matched = new ArrayList<>();
        Map<String, Offered> offered = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        form.questions().stream().filter(items::containsKey).forEach(question -> {
            ScaleItem item = Objects.requireNonNull(items.get(question));
            matched.add(new Matched(
                    question.path(), question.linkId(), item.id(), Objects.requireNonNull(how.get(question))));
            links.putIfAbsent(question.linkId(), item.id());
            if (!question.options().isEmpty()) {
                offered.put(item.id(), new OptionMatch(codes, item, unturned(), differences).offered(question));
            }
            enabling(question, item, differences);
        });
        totals.forEach((question, score) -> matched.add(new Matched(
                question.path(), question.linkId(), score, codedAs(question, score) ? By.LOINC : By.LINK_ID)));
        links.remove("");
        leftOver(remarks, differences);
        Map<String, String> scores = totals.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().linkId(), Map.Entry::getValue, (one, other) -> one));
        return new QuestionnaireImport(scale, matched, differences, remarks, links, scores, offered, List.of());
    }

    /** Whether an option has the same ordinal in an item that is turned as in one that is not. */
    private boolean unturned() {
        return items.keySet().stream()
                .anyMatch(turned -> isTurned(turned)
                        && items.keySet().stream()
                                .anyMatch(other -> !isTurned(other)
                                        && turned.offersLike(other)
                                        && turned.ordinals().equals(other.ordinals())));
    }

    private boolean isTurned(Question question) {
        return Objects.requireNonNull(items.get(question)).options().stream()
                .anyMatch(option -> option.points() != option.value() && option.value() < option.points());
    }

    private boolean codedAs(Question question, String score) {
        return codes.scoreLoinc(score).filter(question.loincs()::contains).isPresent();
    }

    /** Questions that no item is, and that are scored like those that are items. */
    List<Question> leftOver(Predicate<Question> unscored) {
        return form.questions().stream()
                .filter(question -> isOpen(question) && !unscored.test(question))
                .filter(question ->
                        question.isWeighed() || items.keySet().stream().anyMatch(question::offersLike))
                .toList();
    }

    private void leftOver(List<Remark> remarks, List<Remark> differences) {
        form.questions().stream()
                .filter(question -> !items.containsKey(question) && !totals.containsKey(question))
                .forEach(question -> remarks.add(new Remark(question.path(), "not an item of " + scale.id())));
        scale.items().stream()
                .filter(item -> !items.containsValue(item))
                .forEach(item -> differences.add(new Remark(form.path(), "has no item " + item.id())));
    }

    private void enabling(Question question, ScaleItem item, List<Remark> differences) {
        Optional<Gate> gate = Gate.of(scale, codes.item(item.id()));
        boolean same = gate.isEmpty()
                ? question.enableWhen().isEmpty()
                : question.enableWhen().equals(enabling(gate.get()))
                        && question.all() == gate.get().all();
        if (!same) {
            differences.add(new Remark(question.path(), "asked under another condition than " + item.id()));
        }
    }

    private Object enabling(Gate gate) {
        return gate.answers().stream()
                .map(given -> new ForeignForm.Enabling(
                        linkId(given.item()),
                        Codes.optionCode(codes.responses(given.item()), codes.option(given.item(), given.value()))))
                .collect(Collectors.toSet());
    }

    private String linkId(String item) {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(item))
                .map(entry -> entry.getKey().linkId())
                .findFirst()
                .orElse(item);
    }
}
