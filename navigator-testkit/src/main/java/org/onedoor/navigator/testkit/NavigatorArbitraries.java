package org.onedoor.navigator.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onedoor.navigator.Navigator;

/** Navigators and walks, made up at random so that they shrink to the smallest that still shows what is wrong. */
public final class NavigatorArbitraries {
    private NavigatorArbitraries() {}

    /**
     * Navigators that are valid by construction, with every kind of item and condition: gates, questions about danger asked in
     * doubt, findings, scores of scales, rules with topics and actions, danger rules. They ask bundled scales only.
     *
     * {@snippet class = "org.onedoor.navigator.testkit.ArbitrariesSnippetsTest" region = "navigators"}
     */
    public static Arbitrary<Navigator> navigators() {
        return Drawn.arbitrary(
                Numbers::withoutMoves, numbers -> numbers.sketch(false).navigator());
    }

    /** Navigators in which every item has an order and a worse answer can only make more conditions hold. */
    public static Arbitrary<Navigator> risingNavigators() {
        return Drawn.arbitrary(
                Numbers::withoutMoves, numbers -> numbers.sketch(true).navigator());
    }

    /** Documents of navigators with one mistake each, for testing what reads them. */
    public static Arbitrary<NearlyValid> nearlyValid() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Short.MAX_VALUE);
        return Combinators.combine(Drawn.arbitrary(Numbers::withoutMoves, numbers -> numbers.sketch(false)), any, any)
                .as(NearlyValid::of);
    }

    /** What visitors do, wrong turns included. */
    public static Arbitrary<Walk> walks() {
        return Drawn.arbitrary(Numbers::onlyMoves, Numbers::walk);
    }

    /**
     * Walks in navigators, which shrink together.
     *
     * {@snippet class = "org.onedoor.navigator.testkit.ArbitrariesSnippetsTest" region = "trials"}
     */
    public static Arbitrary<Trial> trials() {
        return Drawn.arbitrary(
                all -> all, numbers -> new Trial(numbers.sketch(false).navigator(), numbers.walk()));
    }

    /** Walks in navigators in which a worse answer can only make more conditions hold. */
    public static Arbitrary<Trial> risingTrials() {
        return Drawn.arbitrary(
                all -> all, numbers -> new Trial(numbers.sketch(true).navigator(), numbers.walk()));
    }
}
