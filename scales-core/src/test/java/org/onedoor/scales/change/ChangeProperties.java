package org.onedoor.scales.change;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.change.TalkingTherapies.Outcome;
import org.onedoor.scales.definition.ScoreRange;

/** Laws every comparison of two totals keeps. */
class ChangeProperties {
    private static final TalkingTherapies RULES = TalkingTherapies.of(ScaleCatalogue.bundled());

    record Totals(Scale scale, int before, int after) {
        Change change() {
            return Change.between(scale, before, after);
        }

        Totals turned() {
            return new Totals(scale, after, before);
        }

        @Override
        public String toString() {
            return scale.id() + " " + before + " → " + after;
        }
    }

    @Property
    void turnedRoundAChangeIsAsLargeAndTheOtherWay(@ForAll("totals") Totals totals) {
        Change there = totals.change();
        Change back = totals.turned().change();
        assertThat(back.points()).isEqualTo(-there.points());
        assertThat(back.reliable()).isEqualTo(there.reliable());
        assertThat(back.meaningful()).isEqualTo(there.meaningful());
        assertThat(there.recovered().orElse(false) && back.recovered().orElse(false))
                .isFalse();
    }

    @Property
    void aRecoveryIsForTheBetter(@ForAll("totals") Totals totals) {
        Change change = totals.change();
        if (change.recovered().orElse(false)) {
            assertThat(change.direction()).contains(Direction.BETTER);
        }
    }

    @Property
    void improvementAndDeteriorationAreTwoSidesOfOneRule(
            @ForAll("phq9") int p1, @ForAll("phq9") int p2, @ForAll("gad7") int g1, @ForAll("gad7") int g2) {
        Outcome there = RULES.outcome(p1, p2, g1, g2);
        Outcome back = RULES.outcome(p2, p1, g2, g1);
        assertThat(there.reliableImprovement()).isEqualTo(back.reliableDeterioration());
        assertThat(there.noReliableChange()).isEqualTo(!there.reliableImprovement() && !there.reliableDeterioration());
        assertThat(there.reliableRecovery()).isEqualTo(there.recovery() && there.reliableImprovement());
        assertThat(there.recovery() && !there.caseAtStart()).isFalse();
    }

    @Provide
    Arbitrary<Totals> totals() {
        return Arbitraries.of(ScaleCatalogue.bundled().scales())
                .filter(scale -> scale.total().isPresent())
                .flatMap(scale -> {
                    ScoreRange range = scale.total().orElseThrow().range();
                    Arbitrary<Integer> total = Arbitraries.integers().between(range.from(), range.to());
                    return Combinators.combine(total, total).as((one, other) -> new Totals(scale, one, other));
                });
    }

    @Provide
    Arbitrary<Integer> phq9() {
        return Arbitraries.integers().between(0, 27);
    }

    @Provide
    Arbitrary<Integer> gad7() {
        return Arbitraries.integers().between(0, 21);
    }
}
