package study;

import static study.Evening.NAVIGATOR;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.testkit.NavigatorLaw;
import org.onedoor.navigator.testkit.NavigatorLaws;
import org.onedoor.navigator.testkit.Walk;
import org.onedoor.vocabulary.StepOfNeed;

/** What this study claims of its navigator, whatever a visitor does. */
class EveningProperties {

    // @start region="own"
    /** Whoever sleeps badly on most nights is led to guided help at least. */
    @Property
    boolean sleeplessNightsAreTakenSeriously(@ForAll Walk walk) {
        NavigatorSession session = walk.play(NAVIGATOR);
        boolean sleepless = session.answer("nights")
                .filter(answer -> answer instanceof Answer.Whole nights && nights.number() >= 5)
                .isPresent();
        return !sleepless || session.stepSoFar().compareTo(StepOfNeed.GUIDED) >= 0;
    }
    // @end region="own"

    // @start region="laws"
    @Provide
    Arbitrary<NavigatorLaw> laws() {
        return Arbitraries.of(NavigatorLaws.all());
    }

    @Property
    void everyLawHolds(@ForAll("laws") NavigatorLaw law, @ForAll Walk walk) {
        law.check(NAVIGATOR, walk);
    }
    // @end region="laws"
}
