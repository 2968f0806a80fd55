package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.fhir.ForeignForm.Option;
import org.onedoor.scales.fhir.ForeignForm.Question;

/**
 * Which options of a question are which of an item.
 *
 * <p>An option is known by its code, its wording or else its ordinal. One that is known and has another ordinal than ours is not
 * matched at all: the two would score differently.
 */
final class OptionMatch {
    /**
     * The codes that a question offers.
     *
     * @param values the values of our options by the codes that are matched
     * @param contradicted values of our options that the form gives other points than the scale does; their codes are no answers
     */
    record Offered(Map<String, Integer> values, Map<String, Integer> contradicted) {
        Offered {
            values = Map.copyOf(values);
            contradicted = Map.copyOf(contradicted);
        }
    }

    private final Codes codes;
    private final ScaleItem item;
    private final boolean unturned;
    private final List<Remark> differences;
    private boolean numbersAreValues;

    /**
     * Matches for an item.
     *
     * @param unturned whether the form gives turned items the ordinals that they have before turning
     */
    OptionMatch(Codes codes, ScaleItem item, boolean unturned, List<Remark> differences) {
        this.codes = codes;
        this.item = item;
        this.unturned = unturned;
        this.differences = differences;
    }

    /** The codes that a question offers. */
    Offered offered(Question question) {
        Map<String, Integer> values = new HashMap<>();
        Map<String, Integer> contradicted = new HashMap<>();
        Set<Integer> offered = new HashSet<>();
        numbersAreValues = question.options().stream()
                .map(Option::code)
                .collect(Collectors.toSet())
                .equals(item.options().stream()
                        .map(option -> String.valueOf(option.value()))
                        .collect(Collectors.toSet()));
        for (Option option : question.options()) {
            Optional<Integer> value = value(option);
            value.ifPresent(offered::add);
            if (option.code() != null && value.isPresent()) {
                values.put(option.code(), value.get());
            } else if (option.code() != null) {
                known(option)
                        .or(() -> numbered(option))
                        .ifPresent(ours -> contradicted.put(option.code(), ours.value()));
            }
        }
        item.options().stream()
                .filter(option -> !offered.contains(option.value()))
                .forEach(option -> differ(question.path(), "does not offer option " + option.value()));
        return new Offered(values, contradicted);
    }

    private Optional<Integer> value(Option option) {
        Optional<ResponseOption> known = known(option);
        Optional<ResponseOption> weighed = unturned ? placed(option.ordinal()) : weighed(item, option.ordinal());
        if (known.isEmpty()) {
            weighed.ifPresentOrElse(
                    ours -> differ(option.path(), "another code; known by its ordinal"),
                    () -> differ(option.path(), "not an option"));
            return weighed.map(ResponseOption::value);
        }
        int points = known.get().points();
        if (option.ordinal() == null) {
            differ(option.path(), "no ordinal; here it is " + points);
        } else if (option.ordinal().compareTo(BigDecimal.valueOf(known.get().value())) == 0
                && points != known.get().value()) {
            differ(option.path(), "the ordinal before the item is turned; here it is " + points);
        } else if (option.ordinal().compareTo(BigDecimal.valueOf(points)) != 0) {
            differ(option.path(), "another ordinal than " + points + "; not matched");
            return Optional.empty();
        }
        return known.map(ResponseOption::value);
    }

    /** The option that a plain number would be; one of other numbers than ours may begin to count elsewhere. */
    private Optional<ResponseOption> numbered(Option option) {
        return option.display() != null
                ? Optional.empty()
                : item.options().stream()
                        .filter(ours -> String.valueOf(ours.value()).equals(option.code()))
                        .findFirst();
    }

    private Optional<ResponseOption> placed(@Nullable BigDecimal place) {
        return item.options().stream()
                .filter(ours -> place != null && place.compareTo(BigDecimal.valueOf(ours.value())) == 0)
                .findFirst();
    }

    private Optional<ResponseOption> known(Option option) {
        return item.options().stream()
                .filter(ours -> option.code() != null
                        && (hasCode(codes, item, ours, option.code())
                                || (numbersAreValues
                                        && numbered(option).filter(ours::equals).isPresent())))
                .findFirst()
                .or(() -> item.options().stream()
                        .filter(ours -> option.display() != null
                                && ScaleMatch.letters(ours.text()).contains(ForeignForm.letters(option.display())))
                        .findFirst())
                .or(() -> option.code() == null ? Optional.empty() : YesNo.option(item, option.code()))
                .or(() -> option.display() == null ? Optional.empty() : YesNo.option(item, option.display()));
    }

    /** Whether a code, of whatever system, is that of an option. */
    static boolean hasCode(Codes codes, ScaleItem item, ResponseOption option, String code) {
        return code.equals(option.loinc())
                || code.equals(Codes.optionCode(codes.responses(item.id()), codes.option(item.id(), option.value())));
    }

    /** The one option with an ordinal. */
    static Optional<ResponseOption> weighed(ScaleItem item, @Nullable BigDecimal ordinal) {
        List<ResponseOption> weighed = item.options().stream()
                .filter(ours -> ordinal != null && ordinal.compareTo(BigDecimal.valueOf(ours.points())) == 0)
                .toList();
        return weighed.size() == 1 ? Optional.of(weighed.getFirst()) : Optional.empty();
    }

    private void differ(String path, String what) {
        differences.add(new Remark(path, item.id() + ": " + what));
    }
}
