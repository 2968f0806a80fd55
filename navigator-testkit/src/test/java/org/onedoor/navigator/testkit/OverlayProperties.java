package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.content.RegionOverlay;
import org.onedoor.directory.model.Service;

/** Every overlay can be compiled into the pack it was made for, and leaves its crisis contacts alone. */
class OverlayProperties {
    private static final ContentPack NATIONAL = ContentPack.bundled("national");
    private static PackFolder copy;

    @BeforeContainer
    static void writeACopy() {
        copy = PackFolder.of(NATIONAL);
    }

    @AfterContainer
    static void deleteTheCopy() {
        copy.delete();
    }

    @Provide
    Arbitrary<RegionOverlay> overlays() {
        return OverlayArbitraries.overlays(NATIONAL);
    }

    @Property(tries = 20)
    void everyOverlayCompilesAndRemovesNoCrisisContact(@ForAll("overlays") RegionOverlay overlay) {
        Edition edition = copy.with(overlay).edition(overlay.region());
        assertThat(crisis(edition)).isEqualTo(crisis(NATIONAL.edition(overlay.region())));
        assertThat(ids(edition)).noneMatch(overlay.hide()::contains);
        assertThat(ids(edition)).containsAll(replaced(overlay)).containsAll(added(overlay));
    }

    private static List<Service> crisis(Edition edition) {
        return edition.directory().services().stream()
                .filter(service -> service.emergency() || service.crisis())
                .toList();
    }

    private static List<String> ids(Edition edition) {
        return edition.directory().services().stream().map(Service::id).toList();
    }

    private static List<String> replaced(RegionOverlay overlay) {
        return overlay.replace().stream().map(Service::id).toList();
    }

    private static List<String> added(RegionOverlay overlay) {
        return Stream.ofNullable(overlay.add())
                .flatMap(file -> file.services().stream())
                .map(Service::id)
                .toList();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void overlaysHideReplaceAndAdd(@ForAll("overlays") RegionOverlay overlay) {
        Statistics.label("hides").collect(!overlay.hide().isEmpty());
        Statistics.label("hides").coverage(hides -> hides.check(true).percentage(share -> share > 20));
        Statistics.label("replaces").collect(!overlay.replace().isEmpty());
        Statistics.label("replaces").coverage(replaces -> replaces.check(true).percentage(share -> share > 20));
        Statistics.label("adds").collect(overlay.add() != null);
        Statistics.label("adds").coverage(adds -> adds.check(true).percentage(share -> share > 20));
    }
}
