package org.onedoor.workbench.simulation;

import java.util.List;
import java.util.SequencedMap;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * Where the visitors of a cohort were led by one pack, as counts. Every visitor is at exactly one step and in one region.
 *
 * @param pack id and version of the pack
 * @param cohort what the visitors were
 * @param visitors how many there were
 * @param danger those whose questions a danger rule ended
 * @param crisis those who were shown crisis options
 * @param nobodyNear those for whom no service of their own municipality or welfare area fitted
 * @param nobody those for whom nothing was listed at all
 * @param questions how many questions they were asked
 * @param steps by step of need
 * @param topics by id, in the order of the document
 * @param rules those for whom a rule held, by its id
 * @param dangerRules those for whom a danger rule held, by its id
 * @param asked those who were asked an item, by its id
 * @param regions by municipality, in the order of their codes; only those where a visitor lives
 */
public record Flow(
        String pack,
        CohortIdentity cohort,
        long visitors,
        Share danger,
        Share crisis,
        Share nobodyNear,
        Share nobody,
        Questions questions,
        SequencedMap<StepOfNeed, Share> steps,
        SequencedMap<String, Share> topics,
        SequencedMap<String, Share> rules,
        SequencedMap<String, Share> dangerRules,
        SequencedMap<String, Share> asked,
        List<RegionFlow> regions) {

    /** Copies the list. */
    public Flow {
        regions = List.copyOf(regions);
    }

    /**
     * What the visitors were.
     *
     * @param id of the cohort
     * @param title of the cohort
     * @param source where its numbers come from
     * @param seed of its chance
     */
    public record CohortIdentity(String id, String title, String source, long seed) {}

    /**
     * How many questions the visitors were asked.
     *
     * @param mean on average
     * @param standardError of the mean
     * @param median half were asked this many at most
     * @param ninetieth nine in ten were asked this many at most
     * @param most the longest way
     */
    public record Questions(double mean, double standardError, int median, int ninetieth, int most) {}

    /**
     * The visitors of one municipality.
     *
     * @param region code of the municipality
     * @param visitors how many live there
     * @param steps by step of need
     * @param nobodyNear those for whom no service of their own municipality or welfare area fitted
     * @param services those whose list began with a service, by its id, in alphabetical order
     */
    public record RegionFlow(
            String region,
            long visitors,
            SequencedMap<StepOfNeed, Share> steps,
            Share nobodyNear,
            SequencedMap<String, Share> services) {}
}
