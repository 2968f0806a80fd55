package org.onedoor.scales.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to be read, as far as it does not tell itself. Nothing here has a clinical default: what is not declared and
 * could be two things is asked for.
 *
 * {@snippet class = "org.onedoor.scales.sheet.ResponseSheetSnippetsTest" region = "reading"}
 *
 * @param meanings what columns and cells mean
 * @param missing what stands in a cell without an answer, besides nothing
 * @param values whether numbers are points or places; null where the scale does not need to know
 */
public record SheetReading(
        List<Meaning> meanings,
        Set<String> missing,
        @Nullable Values values) implements Serializable {

    /** Nothing is declared. */
    public static final SheetReading AS_WRITTEN = new SheetReading(List.of(), Set.of(), null);

    /** Keeps the collections unmodifiable. */
    public SheetReading {
        meanings = List.copyOf(meanings);
        missing = Set.copyOf(missing);
    }

    /** The same with other meanings of columns and cells. */
    public SheetReading with(List<Meaning> declared) {
        return new SheetReading(declared, missing, values);
    }

    /** The same with other marks of a missing answer. */
    public SheetReading withMissing(Set<String> marks) {
        return new SheetReading(meanings, marks, values);
    }

    /** The same with numbers read in one way. */
    public SheetReading with(Values read) {
        return new SheetReading(meanings, missing, read);
    }
}
