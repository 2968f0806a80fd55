package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.proof.Law;
import org.onedoor.navigator.proof.NavigatorDifference;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.Refutation;
import org.onedoor.pack.national.Mutants.Mutant;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;

/**
 * Somebody makes one mistake in the national navigator: it is refused, refutes a law or an invariant, is told by the exact
 * comparison with what was reviewed, or is proved to change nothing. {@code -Donedoor.mutants=1000} tries many.
 */
class NavigatorMutantsTest {
    private static final int MUTANTS = Integer.getInteger("onedoor.mutants", 4);
    private static final NavigatorDefinition SOUND = Walk.NAVIGATOR.definition();

    /** Who told the mistake first. */
    enum Told {
        REFUSED_WHEN_READ,
        LAW_REFUTED,
        INVARIANT_REFUTED,
        RESULT_DIFFERS,
        QUESTIONS_TOPICS_OR_ACTIONS_DIFFER,
        CHANGES_NOTHING_BUT_REASONS
    }

    @Test
    void everyMistakeIsToldOrProvedToChangeNothing() throws IOException {
        Map<String, int[]> table = new TreeMap<>();
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        IntStream.rangeClosed(1, MUTANTS).parallel().forEach(seed -> {
            Mutant mutant = Mutants.of(SOUND, seed);
            Told told = told(mutant, lines);
            synchronized (table) {
                table.computeIfAbsent(mutant.mistake().name(), mistake -> new int[Told.values().length])[
                        told.ordinal()]++;
            }
        });
        Files.createDirectories(Path.of("target"));
        Collections.sort(lines);
        Files.write(Path.of("target/mutants.txt"), report(table, lines));
        assertThat(table.values().stream().flatMapToInt(Arrays::stream).sum()).isEqualTo(MUTANTS);
    }

    private static Told told(Mutant mutant, List<String> lines) {
        Navigator wrong;
        try {
            wrong = Navigator.of(mutant.definition(), ScaleCatalogue.bundled());
        } catch (InvalidContentException e) {
            return Told.REFUSED_WHEN_READ;
        }
        NavigatorDifference difference = NavigatorDifference.between(Walk.NAVIGATOR, wrong);
        List<Refutation> refuted = refuted(wrong);
        Told told = told(difference, refuted);
        lines.add(mutant.mistake() + " " + mutant.where() + ": " + told
                + (refuted.isEmpty()
                        ? ""
                        : " " + refuted.getFirst().part() + " "
                                + refuted.getFirst().law()));
        assertExamplesShowIt(wrong, difference);
        return told;
    }

    private static List<Refutation> refuted(Navigator wrong) {
        return NavigatorProof.of(wrong).verdicts().stream()
                .flatMap(verdict -> verdict.refutations().stream())
                .toList();
    }

    private static Told told(NavigatorDifference difference, List<Refutation> refuted) {
        if (refuted.stream().anyMatch(refutation -> refutation.law() != Law.INVARIANTS_HOLD)) {
            return Told.LAW_REFUTED;
        }
        if (!refuted.isEmpty()) {
            return Told.INVARIANT_REFUTED;
        }
        if (difference.lower().isPresent() || difference.higher().isPresent()) {
            return Told.RESULT_DIFFERS;
        }
        return difference.none() ? Told.CHANGES_NOTHING_BUT_REASONS : Told.QUESTIONS_TOPICS_OR_ACTIONS_DIFFER;
    }

    /** What the comparison says is what two sessions show. */
    private static void assertExamplesShowIt(Navigator wrong, NavigatorDifference difference) {
        difference
                .lower()
                .ifPresent(example -> assertThat(example.session(wrong).stepSoFar())
                        .isLessThan(example.session(Walk.NAVIGATOR).stepSoFar()));
        difference
                .higher()
                .ifPresent(example -> assertThat(example.session(wrong).stepSoFar())
                        .isGreaterThan(example.session(Walk.NAVIGATOR).stepSoFar()));
    }

    private static List<String> report(Map<String, int[]> table, List<String> lines) {
        List<String> report = new ArrayList<>();
        report.add("mistake, "
                + String.join(", ", Arrays.stream(Told.values()).map(Enum::name).toList()));
        table.forEach((mistake, counts) ->
                report.add(mistake + ", " + Arrays.toString(counts).replaceAll("[\\[\\]]", "")));
        report.add("");
        report.addAll(lines);
        return report;
    }
}
