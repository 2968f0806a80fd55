package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.fhir.ForeignForm.Question;

/**
 * Which scale of a catalogue a form is.
 *
 * <p>It is one only when nothing scored is left over: a PHQ-9 has all items of a PHQ-2, and is none.
 */
final class FormMatch {
    private final ForeignForm form;
    private final List<Scale> scales;
    private final List<ScaleMatch> matches;
    private final List<Remark> remarks;

    FormMatch(ForeignForm form, List<Scale> scales, ScaleNames names, List<Remark> remarks) {
        this.form = form;
        this.scales = scales;
        this.matches =
                scales.stream().map(scale -> new ScaleMatch(form, scale, names)).toList();
        this.remarks = remarks;
    }

    /** The scale that all of the form belongs to. */
    Optional<ScaleMatch> one() {
        List<ScaleMatch> likely = matches.stream()
                .filter(match -> match.isIdentified() || match.whole())
                .sorted(Comparator.comparingInt(ScaleMatch::size)
                        .thenComparing(ScaleMatch::isIdentified)
                        .thenComparing(match -> -match.scale().items().size())
                        .reversed())
                .toList();
        Optional<ScaleMatch> whole =
                likely.stream().filter(match -> left(match).isEmpty()).findFirst();
        if (whole.isEmpty()) {
            likely.stream().findFirst().ifPresent(match -> tell(match, left(match)));
        }
        return whole;
    }

    /** A scale that is asked for: what else is scored must be other scales as a whole. */
    Optional<ScaleMatch> as(Scale scale) {
        ScaleMatch match = matches.stream()
                .filter(one -> one.scale().id().equals(scale.id()))
                .findFirst()
                .orElseThrow();
        List<Question> left = left(match).stream()
                .filter(question -> matches.stream().noneMatch(other -> explains(other, match, question)))
                .toList();
        boolean known = match.isIdentified() || match.whole();
        if (!left.isEmpty()) {
            tell(match, left);
        }
        return known && left.isEmpty() ? Optional.of(match) : Optional.empty();
    }

    /** Scales with items that must be acted on, as far as they are in the form beside one that was found, or instead of it. */
    List<QuestionnaireImport> critical(Optional<ScaleMatch> found) {
        return matches.stream()
                .filter(match -> found.isEmpty() || match != found.get())
                .filter(match -> match.isIdentified() || match.whole())
                .filter(match -> !match.scale().definition().critical().isEmpty())
                .map(match -> match.outcome(new ArrayList<>()))
                .toList();
    }

    private static boolean explains(ScaleMatch other, ScaleMatch match, Question question) {
        return other.whole()
                && other.items().containsKey(question)
                && other.items().keySet().stream().noneMatch(match.items()::containsKey);
    }

    private List<Question> left(ScaleMatch match) {
        return match.leftOver(unscored());
    }

    /** An item that a scale of the catalogue has without scoring it, such as how difficult the problems have made it. */
    private Predicate<Question> unscored() {
        return question -> scales.stream()
                .flatMap(scale -> scale.items().stream())
                .filter(item -> !item.scored())
                .anyMatch(item -> is(question, item));
    }

    private static boolean is(Question question, ScaleItem item) {
        return (item.loinc() != null && question.loincs().contains(item.loinc()))
                || ScaleMatch.letters(item.text()).contains(question.letters());
    }

    private void tell(ScaleMatch match, List<Question> left) {
        left.forEach(question -> remarks.add(new Remark(
                question.path(),
                "scored, and not an item of " + match.scale().id() + ", so that the form is not one")));
    }
}
