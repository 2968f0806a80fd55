package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Codes codes;
    private final ScaleItem item;
    private final List<Remark> differences;

    OptionMatch(Codes codes, ScaleItem item, List<Remark> differences) {
        this.codes = codes;
        this.item = item;
        this.differences = differences;
    }

    /** The values of the codes that are matched. */
    Map<String, Integer> values(Question question) {
        Map<String, Integer> values = new HashMap<>();
        Set<Integer> offered = new HashSet<>();
        for (Option option : question.options()) {
            value(option).ifPresent(value -> {
                offered.add(value);
                if (option.code() != null) {
                    values.put(option.code(), value);
                }
            });
        }
        item.options().stream()
                .filter(option -> !offered.contains(option.value()))
                .forEach(option -> differ(question.path(), "does not offer option " + option.value()));
        return values;
    }

    private Optional<Integer> value(Option option) {
        Optional<ResponseOption> known = known(option);
        Optional<ResponseOption> weighed = weighed(item, option.ordinal());
        if (known.isEmpty()) {
            weighed.ifPresentOrElse(
                    ours -> differ(option.path(), "another code; known by its ordinal"),
                    () -> differ(option.path(), "not an option"));
            return weighed.map(ResponseOption::value);
        }
        int points = known.get().points();
        if (option.ordinal() == null) {
            differ(option.path(), "no ordinal; here it is " + points);
        } else if (option.ordinal().compareTo(BigDecimal.valueOf(points)) != 0) {
            differ(option.path(), "another ordinal than " + points + "; not matched");
            return Optional.empty();
        }
        return known.map(ResponseOption::value);
    }

    private Optional<ResponseOption> known(Option option) {
        return item.options().stream()
                .filter(ours -> option.code() != null && hasCode(codes, item, ours, option.code()))
                .findFirst()
                .or(() -> item.options().stream()
                        .filter(ours -> option.display() != null
                                && ScaleMatch.letters(ours.text()).contains(ForeignForm.letters(option.display())))
                        .findFirst());
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
