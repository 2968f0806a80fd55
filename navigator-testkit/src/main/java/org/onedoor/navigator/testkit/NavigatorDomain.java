package org.onedoor.navigator.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.Scale;

/**
 * Navigators, walks and scales by name, for {@code @Domain(NavigatorDomain.class)}; without a domain they are there as well. Beside
 * it, {@code @Domain(DomainContext.Global.class)} keeps jqwik's own arbitraries.
 */
public class NavigatorDomain extends DomainContextBase {

    /** For jqwik. */
    public NavigatorDomain() {}

    /** {@link NavigatorArbitraries#navigators}. */
    @Provide
    public Arbitrary<Navigator> navigators() {
        return NavigatorArbitraries.navigators();
    }

    /** {@link NavigatorArbitraries#walks}. */
    @Provide
    public Arbitrary<Walk> walks() {
        return NavigatorArbitraries.walks();
    }

    /** {@link NavigatorArbitraries#trials}. */
    @Provide
    public Arbitrary<Trial> trials() {
        return NavigatorArbitraries.trials();
    }

    /** {@link NavigatorArbitraries#nearlyValid}. */
    @Provide
    public Arbitrary<NearlyValid> nearlyValid() {
        return NavigatorArbitraries.nearlyValid();
    }

    /** {@link ScaleArbitraries#scales}. */
    @Provide
    public Arbitrary<Scale> scales() {
        return ScaleArbitraries.scales();
    }
}
