package org.onedoor.workbench.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.TreeMap;
import org.onedoor.content.InstalledPack;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;
import org.onedoor.workbench.simulation.definition.CohortDefinition;

/**
 * Synthetic visitors as a stated distribution of answers. Immutable.
 *
 * <p>A visitor is a number and nothing is kept of one: what visitor 17 answers to an item depends on the seed, on 17 and on the
 * item alone. So the same visitors meet two versions of a navigator, and give the same answers to what both ask.
 */
public final class Cohort {
    private final CohortDefinition definition;
    private final Located<CohortDefinition> document;

    private Cohort(CohortDefinition definition, Located<CohortDefinition> document) {
        this.definition = definition;
        this.document = document;
    }

    private static Cohort of(Located<CohortDefinition> document) {
        return new Cohort(document.value(), document);
    }

    /**
     * Reads a cohort. What it says of items and regions is checked when it meets a pack.
     *
     * @throws InvalidContentException with every problem of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Cohort read(Path file) {
        return of(StrictJson.locate(CohortDefinition.class, file));
    }

    /**
     * Reads a cohort to its end; the stream is not closed.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Cohort read(String name, InputStream in) {
        return of(StrictJson.locate(CohortDefinition.class, name, in));
    }

    /**
     * A cohort made by a program.
     *
     * @throws InvalidContentException with every broken constraint
     */
    public static Cohort of(CohortDefinition definition) {
        return of(StrictJson.check(definition));
    }

    /**
     * The example that comes with a bundled pack. Its numbers are invented.
     *
     * @param pack such as {@code "national"}
     * @throws IllegalArgumentException if the pack has no example
     */
    public static Cohort example(String pack) {
        String name = "cohorts/example.json";
        try (InputStream in =
                InstalledPack.find(pack).orElseThrow(() -> none(pack)).open(name)) {
            if (in == null) {
                throw none(pack);
            }
            return read(pack + "/" + name, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static IllegalArgumentException none(String pack) {
        return new IllegalArgumentException("The pack " + pack + " has no example of a cohort");
    }

    /** What was stated, with the changes that were made since. */
    public CohortDefinition definition() {
        return definition;
    }

    /** Where problems are told. */
    Located<CohortDefinition> document() {
        return document;
    }

    /**
     * The first visitors of the same cohort, or more of them.
     *
     * @throws IllegalArgumentException if there are none, or too many
     */
    public Cohort withSize(int visitors) {
        if (visitors < 1 || visitors > CohortDefinition.MOST_VISITORS) {
            throw new IllegalArgumentException("A cohort has 1 to " + CohortDefinition.MOST_VISITORS + " visitors");
        }
        return new Cohort(definition.withSize(visitors), document);
    }

    /** Other visitors of the same distribution. */
    public Cohort withSeed(long seed) {
        return new Cohort(definition.withSeed(seed), document);
    }

    /**
     * The same visitors, all in the municipalities of one region, evenly.
     *
     * @param region code of the region
     */
    public Cohort in(String region) {
        TreeMap<String, BigDecimal> all = new TreeMap<>();
        all.put(region, BigDecimal.ONE);
        return new Cohort(definition.withRegions(all), document);
    }
}
