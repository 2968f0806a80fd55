package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.fhir.OptionMatch.Offered;
import org.onedoor.scales.sheet.Values;

/**
 * Reads an answer in whichever way FHIR lets it be said: a code, an ordinal, a number, yes or no, the words of an option.
 *
 * <p>Only what can be one option alone is an answer. What may be an option is remembered too, for critical items.
 */
final class AnswerReader {
    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?\\d{1,9})(?:[.,]0+)?\\s*");
    private final ScaleItem item;
    private final Codes codes;
    private final String scale;
    private final @Nullable QuestionnaireImport form;
    private final @Nullable Values numbers;

    /**
     * Reads for an item.
     *
     * @param form the form that was filled in, or null
     * @param numbers what plain numbers are, or null when that was not told
     */
    AnswerReader(
            ScaleItem item, Codes codes, String scale, @Nullable QuestionnaireImport form, @Nullable Values numbers) {
        this.item = item;
        this.codes = codes;
        this.scale = scale;
        this.form = form;
        this.numbers = numbers;
    }

    Heard read(Element holder) {
        List<Element> codings = new ArrayList<>(holder.all("valueCoding"));
        holder.one("valueCodeableConcept").ifPresent(concept -> {
            codings.addAll(concept.all("coding"));
        });
        if (!codings.isEmpty()) {
            return codings.stream().map(this::coded).reduce(Heard.NOTHING, Heard::and);
        }
        return holder.truth("valueBoolean")
                .map(this::yesOrNo)
                .or(() -> holder.text("valueString").map(this::said))
                .or(() -> Intake.number(holder).map(this::number))
                .orElse(Heard.NOTHING);
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Heard yesOrNo(boolean yes) {
        return YesNo.option(item, yes)
                .map(option -> Heard.surely(option.value()))
                .orElse(Heard.NOTHING);
    }

    /** A number or the words of an option, as text. */
    private Heard said(String text) {
        Matcher number = NUMBER.matcher(text);
        Heard heard = number.matches()
                ? number(new BigDecimal(number.group(1)))
                : offered(text).and(words(text));
        return heard.value() == null
                ? heard
                : heard.saying(number.matches() ? "a number as text" : "known by its words");
    }

    /** What a form says of an option that stands for its own code. */
    private Heard offered(String code) {
        @Nullable Offered offered = form == null ? null : form.offered(item.id());
        if (offered != null && offered.values().containsKey(code)) {
            return Heard.surely(offered.values().get(code));
        }
        return offered != null && offered.contradicted().containsKey(code)
                ? Heard.contested(Set.of(offered.contradicted().get(code)))
                : Heard.NOTHING;
    }

    private Heard words(String text) {
        Set<Integer> worded = values(item.options().stream()
                .filter(option -> ScaleMatch.letters(option.text()).contains(ForeignForm.letters(text)))
                .toList());
        return worded.isEmpty()
                ? yesOrNoCode(text)
                : worded.size() == 1 ? Heard.surely(worded.iterator().next()) : Heard.maybe(worded);
    }

    private Heard yesOrNoCode(String code) {
        return YesNo.option(item, code)
                .map(option -> Heard.surely(option.value()))
                .orElse(Heard.NOTHING);
    }

    /** A number is the value of an option; of an item that is turned it may be the points, which must then be told. */
    private Heard number(BigDecimal number) {
        Heard offered = offered(number.stripTrailingZeros().toPlainString());
        if (offered.value() != null || offered.contested()) {
            return offered;
        }
        Set<Integer> weighed = values(weighing(number));
        Optional<Integer> value = whole(number).filter(one -> item.option(one).isPresent());
        Set<Integer> possible = new HashSet<>(weighed);
        value.ifPresent(possible::add);
        if (possible.isEmpty() && number.signum() > 0) {
            return Heard.maybe(values(item.options()));
        }
        if (item.twofold() && numbers == null) {
            return Heard.maybe(possible).saying("a number that may be points or the place of the option; say which");
        }
        return numbers == Values.POINTS
                ? new Heard(weighed.size() == 1 ? weighed.iterator().next() : null, weighed, false, null)
                : value.map(Heard::surely).orElseGet(() -> Heard.maybe(possible));
    }

    /** A code, the words beside it and an ordinal must agree; each is enough without the others. */
    private Heard coded(Element coding) {
        Heard byCode = coding.text("code").map(code -> byCode(coding, code)).orElse(Heard.NOTHING);
        Heard said =
                coding.text("display").map(this::words).orElse(Heard.NOTHING).and(byCode);
        @Nullable BigDecimal ordinal = ValueSets.ordinal(coding);
        return ordinal == null || said.contested() ? said : weighed(said, ordinal);
    }

    private Heard weighed(Heard said, BigDecimal ordinal) {
        Set<Integer> weighed = values(weighing(ordinal));
        Set<Integer> possible = new HashSet<>(said.possible());
        possible.addAll(weighed.isEmpty() && ordinal.signum() > 0 ? values(item.options()) : weighed);
        if (said.value() != null) {
            boolean same = weighed.contains(said.value()) || isPlace(ordinal, said.value());
            return same ? said : Heard.contested(possible);
        }
        return new Heard(weighed.size() == 1 ? weighed.iterator().next() : null, possible, false, said.how());
    }

    /** Some give an option of a turned item the number that it has before turning. */
    private static boolean isPlace(BigDecimal ordinal, int value) {
        return ordinal.compareTo(BigDecimal.valueOf(value)) == 0;
    }

    private Heard byCode(Element coding, String code) {
        Heard offered = offered(code);
        if (offered.value() != null || offered.contested()) {
            return offered;
        }
        Set<Integer> same = values(item.options().stream()
                .filter(option -> OptionMatch.hasCode(codes, item, option, code))
                .toList());
        if (!same.isEmpty() && isKnown(coding.text("system"))) {
            return Heard.surely(same.iterator().next());
        }
        Heard yesOrNo = yesOrNoCode(code);
        Matcher number = NUMBER.matcher(code);
        return yesOrNo.value() != null || !number.matches()
                ? yesOrNo.and(Heard.maybe(same))
                : Heard.maybe(number(new BigDecimal(number.group(1))).possible());
    }

    private boolean isKnown(Optional<String> system) {
        return system.map(one -> one.equals(Codes.LOINC) || one.endsWith("/CodeSystem/" + scale))
                .orElse(true);
    }

    private List<ResponseOption> weighing(BigDecimal points) {
        return item.options().stream()
                .filter(option -> points.compareTo(BigDecimal.valueOf(option.points())) == 0)
                .toList();
    }

    private static Set<Integer> values(Collection<ResponseOption> options) {
        return options.stream().map(ResponseOption::value).collect(Collectors.toSet());
    }
}
