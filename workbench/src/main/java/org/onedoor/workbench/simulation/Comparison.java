package org.onedoor.workbench.simulation;

import java.util.List;
import java.util.SequencedMap;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * What a change of the content changes for the same visitors.
 *
 * @param before where the first version leads
 * @param after where the second version leads
 * @param raised those who are led to a higher step
 * @param lowered those who are led to a lower step
 * @param otherService those whose list begins with another service
 * @param moves how many went from which step to which; only steps that differ
 * @param rules by id, of every rule and danger rule that holds for someone in one version only
 * @param regions by municipality, of those where anything differs
 */
public record Comparison(
        Flow before,
        Flow after,
        Share raised,
        Share lowered,
        Share otherService,
        List<StepMove> moves,
        SequencedMap<String, Difference> rules,
        List<RegionChange> regions) {

    /** Copies the lists. */
    public Comparison {
        moves = List.copyOf(moves);
        regions = List.copyOf(regions);
    }

    /** Whether no visitor notices the change. */
    public boolean isEmpty() {
        return moves.isEmpty() && rules.isEmpty() && regions.isEmpty();
    }

    /** How the share of visitors at a step differs. */
    public Difference at(StepOfNeed step) {
        long gained = moves.stream()
                .filter(move -> move.to() == step)
                .mapToLong(move -> move.visitors().count())
                .sum();
        long lost = moves.stream()
                .filter(move -> move.from() == step)
                .mapToLong(move -> move.visitors().count())
                .sum();
        return new Difference(gained, lost, before.visitors());
    }

    /**
     * Visitors who are led to another step.
     *
     * @param from before the change
     * @param to after it
     * @param visitors how many
     */
    public record StepMove(StepOfNeed from, StepOfNeed to, Share visitors) {}

    /**
     * What changes in one municipality.
     *
     * @param region code of the municipality
     * @param otherStep those who are led to another step
     * @param otherService those whose list begins with another service
     * @param services how many go from which first service to which, by their ids; only services that differ
     */
    public record RegionChange(String region, Share otherStep, Share otherService, List<ServiceMove> services) {}

    /**
     * Visitors whose list begins with another service.
     *
     * @param from id of the first service before the change; empty when nothing was listed
     * @param to id of the first service after it; empty when nothing is listed
     * @param visitors how many
     */
    public record ServiceMove(String from, String to, long visitors) {}
}
