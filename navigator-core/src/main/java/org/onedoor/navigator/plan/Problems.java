package org.onedoor.navigator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** The mistakes found in one document, told together in the order of the document. */
final class Problems {
    private final Located<?> document;
    private final List<Problem> found = new ArrayList<>();

    Problems(Located<?> document) {
        this.document = document;
    }

    void add(String pointer, String message) {
        found.add(document.problem(pointer, message));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            throw new InvalidContentException(found);
        }
    }
}
