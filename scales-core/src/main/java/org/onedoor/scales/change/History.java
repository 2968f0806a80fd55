package org.onedoor.scales.change;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.definition.SeverityBand;

/**
 * One person's measurements by one version of one scale, in the order of time.
 *
 * <p>Totals of different versions are never compared: such measurements are refused until they are
 * {@linkplain #rescored scored again}. Immutable.
 *
 * {@snippet class = "org.onedoor.scales.change.ChangeSnippetsTest" region = "history"}
 */
public final class History implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Scale scale;
    private final List<Measurement> measurements;

    private History(Scale scale, Stream<Measurement> measurements) {
        this.scale = scale;
        this.measurements = List.copyOf(
                measurements.sorted(Comparator.comparing(Measurement::answered)).toList());
    }

    /**
     * Takes measurements in any order.
     *
     * @throws IllegalArgumentException if one is of another scale, or was scored by another version of it
     */
    public static History of(Scale scale, List<Measurement> measurements) {
        measurements.forEach(measurement -> require(scale, measurement));
        return new History(scale, measurements.stream());
    }

    private static void require(Scale scale, Measurement measurement) {
        if (!measurement.scale().equals(scale.id())) {
            throw new IllegalArgumentException(
                    "A history of " + scale.id() + " cannot hold a measurement of " + measurement.scale());
        }
        if (!measurement.isScoredBy(scale)) {
            throw new IllegalArgumentException("The measurement of " + measurement.answered() + " was scored by "
                    + scale.id() + " version " + measurement.version() + ", not by this version "
                    + scale.version() + "; score it again first");
        }
    }

    /**
     * Takes measurements in any order and scores those again that another version of the scale scored.
     *
     * @param when when they are scored again
     * @throws IllegalArgumentException if one is of another scale
     */
    public static History rescored(Scale scale, List<Measurement> measurements, Instant when) {
        UnaryOperator<Measurement> current = one -> one.isScoredBy(scale) ? one : one.rescored(scale, when);
        return new History(scale, measurements.stream().map(current));
    }

    /**
     * The history with one measurement more.
     *
     * @throws IllegalArgumentException if it is of another scale, or was scored by another version of it
     */
    public History with(Measurement measurement) {
        return of(
                scale,
                Stream.concat(measurements.stream(), Stream.of(measurement)).toList());
    }

    /** The version of the scale that scored every measurement. */
    public Scale scale() {
        return scale;
    }

    /** The measurements, the earliest first. */
    public List<Measurement> measurements() {
        return measurements;
    }

    /**
     * One measurement on a chart.
     *
     * @param when when the person answered
     * @param status whether the answers could be scored
     * @param total the total, or null without one
     * @param band id of the severity band, or null without one
     * @param critical ids of the items answered in a way that must be acted on
     */
    public record Point(
            Instant when,
            Score.Status status,
            @Nullable Integer total,
            @Nullable String band,
            List<String> critical) implements Serializable {}

    /** A point for each measurement, the earliest first. */
    public List<Point> points() {
        return measurements.stream().map(History::point).toList();
    }

    private static Point point(Measurement one) {
        Score score = one.score();
        String band = score.band().map(SeverityBand::id).orElse(null);
        return new Point(one.answered(), score.status(), score.total(), band, score.critical());
    }

    /**
     * What became of a total since earlier ones.
     *
     * @param when when the person answered
     * @param sinceFirst against the first measurement with a total; empty for that one, and where there is no total
     * @param sincePrevious against the nearest earlier measurement with a total; empty for the first, and where there is none
     */
    public record Compared(Instant when, Optional<Change> sinceFirst, Optional<Change> sincePrevious) {}

    /** The changes of each measurement, the earliest first. */
    public List<Compared> changes() {
        List<Compared> changes = new ArrayList<>();
        Integer first = null;
        Integer previous = null;
        for (Measurement one : measurements) {
            Integer total = one.score().total();
            changes.add(new Compared(one.answered(), change(first, total), change(previous, total)));
            first = first == null ? total : first;
            previous = total == null ? previous : total;
        }
        return List.copyOf(changes);
    }

    private Optional<Change> change(@Nullable Integer before, @Nullable Integer after) {
        return before == null || after == null ? Optional.empty() : Optional.of(Change.between(scale, before, after));
    }

    /** The scale and how many measurements there are. */
    @Override
    public String toString() {
        return "History[" + scale.id() + " version " + scale.version() + ", " + measurements.size() + " measurements]";
    }
}
