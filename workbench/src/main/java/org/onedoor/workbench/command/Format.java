package org.onedoor.workbench.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How responses and what came of them are written. */
enum Format {
    csv,
    jsonl,
    fhir;

    /** The format that the ending of a file tells, or null. */
    static @Nullable Format ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv", "tsv", "tab", "psv", "txt" -> csv;
            case "jsonl", "ndjson", "json" -> jsonl;
            default -> null;
        };
    }
}
