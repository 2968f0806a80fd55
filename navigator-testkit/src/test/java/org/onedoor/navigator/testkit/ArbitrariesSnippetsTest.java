package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Result;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.StepOfNeed;

/** The snippets of the arbitraries' documentation, and that every way to ask for them works. */
class ArbitrariesSnippetsTest {

    // @start region="navigators"
    @Property
    boolean nobodyIsToldOfMoreQuestionsThanThereAre(@ForAll Navigator navigator) {
        return navigator.start().remaining() <= navigator.questions().size();
    }
    // @end region="navigators"

    // @start region="trials"
    @Property
    boolean noStepIsRaisedWithoutAReason(@ForAll Trial trial) {
        Result result = trial.play().finish();
        return result.step() == StepOfNeed.TALK || !result.reasons().isEmpty();
    }
    // @end region="trials"

    @Property(tries = 20)
    @Domain(NavigatorDomain.class)
    @Domain(DomainContext.Global.class)
    void aDomainHasThemAll(
            @ForAll Navigator navigator,
            @ForAll Walk walk,
            @ForAll Trial trial,
            @ForAll Scale scale,
            @ForAll NearlyValid document,
            @ForAll boolean fromElsewhere) {
        assertThat(walk.forward(navigator).remaining()).isZero();
    }

    @Property(tries = 20)
    @Domain(NavigatorDomain.class)
    void theDomainAloneIsEnough(@ForAll Navigator navigator, @ForAll Walk walk) {
        assertThat(walk.forward(navigator).remaining()).isZero();
    }
}
