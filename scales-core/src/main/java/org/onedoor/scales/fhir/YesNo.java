package org.onedoor.scales.fhir;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.definition.ResponseOption;

/** Yes and no, as codes of LOINC, SNOMED CT and HL7 and in words, for items that offer these two. */
final class YesNo {
    private static final Set<String> YES = Set.of("la336", "373066001", "y", "yes", "true", "kylla", "ja");
    private static final Set<String> NO = Set.of("la328", "373067005", "n", "no", "false", "ei", "nej", "nein");

    private YesNo() {}

    /** The option that a code or a word is. */
    static Optional<ResponseOption> option(ScaleItem item, String said) {
        String letters = Words.of(said).joined();
        return YES.contains(letters)
                ? option(item, true)
                : NO.contains(letters) ? option(item, false) : Optional.empty();
    }

    /** The option for yes, which has the value 1, or for no; empty for an item that offers anything else. */
    static Optional<ResponseOption> option(ScaleItem item, boolean yes) {
        Set<Integer> values = item.options().stream().map(ResponseOption::value).collect(Collectors.toSet());
        return values.equals(Set.of(0, 1)) ? item.option(yes ? 1 : 0) : Optional.empty();
    }
}
