package org.onedoor.scales.fhir;

import java.math.BigDecimal;
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

    /**
     * One question.
     *
     * @param choice whether it is answered by choosing an option
     * @param loincs its LOINC codes
     * @param letters the letters of its wording
     * @param options what it offers; empty for a number or a text, and when its value set is not known
     * @param enableWhen when it is asked; empty for always
     */
    record Question(
            String path,
            String linkId,
            boolean choice,
            List<String> loincs,
            String letters,
            List<Option> options,
            Set<Enabling> enableWhen,
            boolean all) {}

    /** An answer that makes a question asked. */
    record Enabling(String linkId, String code) {}

    /** One answer that a question offers. */
    record Option(
            String path,
            @Nullable String code,
            @Nullable String display,
            @Nullable BigDecimal ordinal) {}

    boolean isCalled(String id) {
        return names.stream().map(ForeignForm::letters).anyMatch(Predicate.isEqual(letters(id)));
    }

    /** A text without what differs between copies of it: letter case, spaces, punctuation. */
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
