package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A Questionnaire of anyone's, as far as it concerns scales.
 *
 * @param names what it calls itself: the end of its address, its name, its title
 * @param loincs LOINC codes of the whole and of its groups
 * @param questions everything that is answered, in its order
 */
record ForeignForm(String path, List<String> names, List<String> loincs, List<Question> questions) {

    /** Types whose answers are added up though no options are told. */
    private static final Set<String> COUNTED = Set.of("integer", "decimal", "boolean", "quantity", "choice", "coding");

    /**
     * One question.
     *
     * @param kind type of its answer, as FHIR calls it
     * @param choice whether it is answered by choosing an option
     * @param loincs its LOINC codes
     * @param text its wording
     * @param options what it offers; empty for a number or a text, and when its value set is not known
     * @param enableWhen when it is asked; empty for always
     */
    record Question(
            String path,
            String linkId,
            String kind,
            boolean choice,
            List<String> loincs,
            String text,
            List<Option> options,
            Set<Enabling> enableWhen,
            boolean all) {

        /** The letters of its wording. */
        String letters() {
            return ForeignForm.letters(text);
        }

        /** Whether its options have ordinals, so that it adds to some score. */
        boolean isWeighed() {
            return options.stream().anyMatch(option -> option.ordinal() != null);
        }

        /** Whether another question offers the same: the same options, or, where no options are told, the same kind of answer. */
        boolean offersLike(Question other) {
            return choice == other.choice
                    && options.size() == other.options.size()
                    && said().equals(other.said())
                    && (!options.isEmpty() || (kind.equals(other.kind) && COUNTED.contains(kind)));
        }

        /** The ordinals of its options, in their order. */
        List<String> ordinals() {
            return options.stream()
                    .map(option -> option.ordinal() == null
                            ? ""
                            : option.ordinal().stripTrailingZeros().toPlainString())
                    .toList();
        }

        private List<String> said() {
            return options.stream()
                    .map(option -> option.code() == null ? String.valueOf(option.display()) : option.code())
                    .toList();
        }
    }

    /** An answer that makes a question asked. */
    record Enabling(String linkId, String code) {}

    /** One answer that a question offers. */
    record Option(
            String path,
            @Nullable String code,
            @Nullable String display,
            @Nullable BigDecimal ordinal) {}

    /** Whether it names a scale, and no other. */
    boolean isCalled(String id, ScaleNames known) {
        Set<String> called = new HashSet<>();
        names.forEach(name -> called.addAll(known.in(name)));
        return called.equals(Set.of(id))
                || names.stream().map(ForeignForm::letters).anyMatch(Predicate.isEqual(letters(id)));
    }

    /** A text without what differs between copies of it: letter case, spaces, punctuation. */
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
