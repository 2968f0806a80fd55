package org.onedoor.widgets.finder;

import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_EVERYWHERE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_FILTERS;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.WIDENED_LINES;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.Search;

/**
 * What a search gave, never nothing.
 *
 * @param services the services, best first
 * @param how what to say when the search had to be made wider; null when it gave what was asked for
 */
record Found(List<Match> services, ServiceFinderI18n.@Nullable Text how) {

    /** Looks for just that, then without the filters, then in every region, and last for those who help everyone. */
    static Found of(Edition edition, Search search) {
        Search words = Search.of(search.text(), search.language(), search.at()).in(search.region());
        List<Match> exact = look(edition, search);
        List<Match> unfiltered = exact.isEmpty() ? look(edition, words) : exact;
        if (!unfiltered.isEmpty()) {
            return new Found(unfiltered, exact.isEmpty() ? WIDENED_FILTERS : null);
        }
        List<Match> everywhere = look(edition, words.inEveryRegion());
        return everywhere.isEmpty()
                ? new Found(edition.directory().crisis(search.region(), search.language(), search.at()), WIDENED_LINES)
                : new Found(everywhere, WIDENED_EVERYWHERE);
    }

    private static List<Match> look(Edition edition, Search search) {
        return edition.directory().search(search, edition.topics());
    }

    Optional<ServiceFinderI18n.Text> widened() {
        return Optional.ofNullable(how);
    }
}
