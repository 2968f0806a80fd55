package org.onedoor.scales.change;

import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.definition.ChangeConstants;
import org.onedoor.scales.definition.ChangeConstants.Constant;

/**
 * What became of a person by the rules of NHS Talking Therapies, from PHQ-9 and GAD-7 together.
 *
 * <p>A person is a case on a scale until the total passes the one that counts as recovered. The cut-offs are the change
 * constants of the two scale files. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.scales.change.ChangeSnippetsTest" region = "talking-therapies"}
 */
public final class TalkingTherapies {
    private final Measure depression;
    private final Measure anxiety;

    private TalkingTherapies(Measure depression, Measure anxiety) {
        this.depression = depression;
        this.anxiety = anxiety;
    }

    /**
     * Takes the two scales {@code phq-9} and {@code gad-7}.
     *
     * @throws IllegalArgumentException if a scale is not there, or its file lacks the reliable change or the recovered total
     */
    public static TalkingTherapies of(ScaleCatalogue scales) {
        return new TalkingTherapies(Measure.of(scales.scale("phq-9")), Measure.of(scales.scale("gad-7")));
    }

    /** A scale with the constants that the rules need. */
    private record Measure(Scale scale, ChangeConstants constants, Constant recovered) {

        static Measure of(Scale scale) {
            ChangeConstants constants = scale.definition().change();
            Constant recovered = constants == null ? null : constants.recovered();
            if (constants == null || recovered == null) {
                throw lacks(scale, "recovered");
            }
            if (constants.reliable() == null) {
                throw lacks(scale, "reliable");
            }
            return new Measure(scale, constants, recovered);
        }

        private static IllegalArgumentException lacks(Scale scale, String constant) {
            return new IllegalArgumentException(scale.id() + " has no change constant \"" + constant + "\"");
        }

        boolean isCase(int total) {
            return !Change.well(total, recovered, constants);
        }

        boolean reliably(Direction way, int before, int after) {
            Change change = Change.between(scale, before, after);
            return change.reliable().orElseThrow() && change.direction().orElseThrow() == way;
        }
    }

    /**
     * What became of a person.
     *
     * @param caseAtStart whether the person was a case on at least one scale
     * @param recovery whether the person was a case and is one no more, on either scale
     * @param reliableImprovement whether a scale got reliably better and neither reliably worse
     * @param reliableDeterioration whether a scale got reliably worse and neither reliably better
     * @param reliableRecovery recovery with reliable improvement
     * @param noReliableChange neither reliable improvement nor reliable deterioration
     */
    public record Outcome(
            boolean caseAtStart,
            boolean recovery,
            boolean reliableImprovement,
            boolean reliableDeterioration,
            boolean reliableRecovery,
            boolean noReliableChange) {}

    /**
     * Compares the totals of two points in time.
     *
     * @throws IllegalArgumentException if a total lies outside the range of its scale
     */
    public Outcome outcome(int phq9Before, int phq9After, int gad7Before, int gad7After) {
        boolean better = depression.reliably(Direction.BETTER, phq9Before, phq9After)
                | anxiety.reliably(Direction.BETTER, gad7Before, gad7After);
        boolean worse = depression.reliably(Direction.WORSE, phq9Before, phq9After)
                | anxiety.reliably(Direction.WORSE, gad7Before, gad7After);
        boolean caseBefore = depression.isCase(phq9Before) || anxiety.isCase(gad7Before);
        boolean caseAfter = depression.isCase(phq9After) || anxiety.isCase(gad7After);
        boolean recovery = caseBefore && !caseAfter;
        boolean improved = better && !worse;
        return new Outcome(caseBefore, recovery, improved, worse && !better, recovery && improved, better == worse);
    }
}
