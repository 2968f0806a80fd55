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
    Arbitrary<Trial> rising() {
        return NavigatorArbitraries.risingTrials();
    }

    @Property
    void everyNavigatorKeepsEveryLaw(@ForAll Trial trial) {
        NavigatorLaws.check(trial.navigator(), trial.walk());
    }

    @Property
    void anyWalkFitsAnyNavigator(@ForAll Walk walk, @ForAll Navigator navigator) {
        NavigatorLaws.check(navigator, walk);
    }

    @Property
    void whereConditionsOnlyRiseAWorseAnswerNeverLowersTheStep(@ForAll("rising") Trial trial) {
        NavigatorLaws.worseAnswerNeverLowers(trial.navigator(), trial.walk());
        NavigatorLaws.check(trial.navigator(), trial.walk());
    }
}
