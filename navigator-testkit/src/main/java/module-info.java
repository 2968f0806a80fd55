/**
 * Generated navigators, scales, overlays and walks, and the laws that every navigator keeps, for property tests with jqwik.
 *
 * <p>Start at {@link org.onedoor.navigator.testkit.NavigatorArbitraries} and
 * {@link org.onedoor.navigator.testkit.NavigatorLaws}. For tests only: no shipped module needs it.
 */
module org.onedoor.navigator.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.onedoor.content;
    requires jakarta.json;
    requires static transitive org.jspecify;

    exports org.onedoor.navigator.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.onedoor.navigator.testkit.NavigatorArbitraryProvider;
    provides net.jqwik.api.SampleReportingFormat with
            org.onedoor.navigator.testkit.NavigatorReport;
}
