package org.onedoor.content;

import java.util.List;

/** All kinds of content, each after those it leans on. */
final class PackParts {
    static final ScalesPart SCALES = new ScalesPart();
    static final NavigatorPart NAVIGATOR = new NavigatorPart();
    static final RegionsPart REGIONS = new RegionsPart();
    static final ServicesPart SERVICES = new ServicesPart();
    static final TermsPart TERMS = new TermsPart();

    static final List<PackPart<?, ?>> ALL = List.of(SCALES, NAVIGATOR, REGIONS, SERVICES, TERMS);

    private PackParts() {}
}
