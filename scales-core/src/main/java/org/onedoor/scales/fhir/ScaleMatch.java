package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.fhir.ForeignForm.Question;
import org.onedoor.scales.fhir.QuestionnaireImport.By;
import org.onedoor.scales.fhir.QuestionnaireImport.Matched;
import org.onedoor.vocabulary.Language;

/**
 * How far a form is a scale of ours.
 *
 * <p>A LOINC code or the wording itself is enough to know an item. That an item has the same id as ours says nothing, as every scale
 * has a {@code q1}: it counts only in a form that says by its address, its name or its code which scale it is.
 */
final class ScaleMatch {
    private final ForeignForm form;
    private final Scale scale;
    private final Codes codes;
    private final boolean identified;
    private final Map<Question, ScaleItem> items = new LinkedHashMap<>();
    private final Map<Question, By> how = new HashMap<>();
    private final Map<Question, String> totals = new LinkedHashMap<>();

    private ScaleMatch(ForeignForm form, Scale scale) {
        this.form = form;
        this.scale = scale;
        this.codes = new Codes(scale.definition(), "");
        scale.scores().forEach(this::total);
        this.identified = identified();
        match(By.LOINC, (question, item) -> question.loincs().contains(item.loinc()));
        Map<String, Set<String>> wording = wording(scale);
        match(
                By.WORDING,
                (question, item) -> wording.getOrDefault(item.id(), Set.of()).contains(question.letters()));
        if (identified) {
            match(By.LINK_ID, (question, item) -> question.linkId().equals(item.id()));
            matchByPlace();
        }
    }

    /** The scale that most of the form belongs to. */
    static Optional<ScaleMatch> best(ForeignForm form, List<Scale> scales) {
        return scales.stream()
                .map(scale -> new ScaleMatch(form, scale))
                .filter(ScaleMatch::likely)
                .max(Comparator.<ScaleMatch>comparingInt(match -> match.items.size())
                        .thenComparing(match -> match.identified)
                        .thenComparing(match -> -match.scale.items().size()));
    }

    private boolean likely() {
        return identified
                || scale.items().stream()
                        .filter(item -> item.scored() && !item.optional())
                        .allMatch(items::containsValue);
    }

    private boolean identified() {
        return form.isCalled(scale.id())
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
            if (question.choice() && !items.containsKey(question)) {
                scale.items().stream()
                        .filter(item -> !items.containsValue(item) && same.test(question, item))
                        .findFirst()
                        .ifPresent(item -> put(question, item, by));
            }
        }
    }

    private void put(Question question, ScaleItem item, By by) {
        items.put(question, item);
        how.put(question, by);
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

    private static boolean sameOrdinals(Question question, ScaleItem item) {
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
        Map<String, Map<String, Integer>> answers = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        form.questions().stream().filter(items::containsKey).forEach(question -> {
            ScaleItem item = Objects.requireNonNull(items.get(question));
            matched.add(new Matched(
                    question.path(), question.linkId(), item.id(), Objects.requireNonNull(how.get(question))));
            links.putIfAbsent(question.linkId(), item.id());
            if (!question.options().isEmpty()) {
                answers.put(item.id(), new OptionMatch(codes, item, differences).values(question));
            }
            enabling(question, item, differences);
        });
        totals.forEach(
                (question, score) -> matched.add(new Matched(question.path(), question.linkId(), score, By.LOINC)));
        links.remove("");
        leftOver(remarks, differences);
        Map<String, String> scores = totals.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().linkId(), Map.Entry::getValue, (one, other) -> one));
        return new QuestionnaireImport(scale, matched, differences, remarks, links, scores, answers);
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
