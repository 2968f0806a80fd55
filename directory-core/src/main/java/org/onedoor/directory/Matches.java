package org.onedoor.directory;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to a need. At least one of {@code emergency} and {@code services} is never empty.
 *
 * @param emergency contacts for an emergency, to be shown before everything else; filled at step 6, and at step 5 when nothing
 *     else is surely open
 * @param services the services that fit, best first; the first five hold at most two of one organization while there are others
 * @param misses at most three services that would fit but for one thing
 * @param widest the farthest ring that was opened
 * @param widened the rings that were opened because nearer ones lacked something, nearest first
 */
public record Matches(
        List<Match> emergency, List<Match> services, List<NearestMiss> misses, Ring widest, List<Widening> widened)
        implements Serializable {

    public Matches {
        emergency = List.copyOf(emergency);
        services = List.copyOf(services);
        misses = List.copyOf(misses);
        widened = List.copyOf(widened);
    }
}
