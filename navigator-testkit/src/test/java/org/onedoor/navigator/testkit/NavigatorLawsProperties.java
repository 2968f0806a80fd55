package org.onedoor.navigator.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.onedoor.navigator.Navigator;

/** Generated navigators keep the laws. */
@PropertyDefaults(tries = 1000)
class NavigatorLawsProperties {

    @Provide
    Arbitrary<Visit> rising() {
        return NavigatorArbitraries.risingVisits();
    }

    @Property
    void everyNavigatorKeepsEveryLaw(@ForAll Visit visit) {
        NavigatorLaws.check(visit.navigator(), visit.walk());
    }

    @Property
    void anyWalkFitsAnyNavigator(@ForAll Walk walk, @ForAll Navigator navigator) {
        NavigatorLaws.check(navigator, walk);
    }

    @Property
    void whereConditionsOnlyRiseAWorseAnswerNeverLowersTheStep(@ForAll("rising") Visit visit) {
        NavigatorLaws.worseAnswerNeverLowers(visit.navigator(), visit.walk());
        NavigatorLaws.check(visit.navigator(), visit.walk());
    }
}
