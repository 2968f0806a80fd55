package org.onedoor.workbench.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.Spelling;
import org.onedoor.workbench.simulation.definition.CohortDefinition;

/** What is wrong with a cohort, told together. */
final class CohortProblems {
    private final Located<CohortDefinition> document;
    private final List<Problem> found = new ArrayList<>();

    CohortProblems(Located<CohortDefinition> document) {
        this.document = document;
    }

    void add(String pointer, String message) {
        found.add(document.problem(pointer, message));
    }

    void addIf(boolean wrong, String pointer, String message) {
        if (wrong) {
            add(pointer, message);
        }
    }

    /** Whether a name is known; if not, a problem that asks whether a known one was meant. */
    boolean known(String kind, String name, Collection<String> known, String owner, String pointer) {
        if (!known.contains(name)) {
            add(pointer, "there is no " + kind + " \"" + name + "\"" + owner + Spelling.didYouMean(name, known));
        }
        return known.contains(name);
    }

    void checkSum(Map<String, BigDecimal> weights, String pointer) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            add(pointer, "the weights add up to " + sum.stripTrailingZeros().toPlainString() + ", not 1");
        }
    }

    void throwIfAny() {
        InvalidContentException.throwIfAny(found);
    }

    /** The pointer of a member, whose name may hold the signs that pointers are made of. */
    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
