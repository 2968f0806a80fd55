package org.onedoor.demo;

import com.vaadin.flow.server.DependencyFilter;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ui.Dependency;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style of the first page, which stands in the page itself: what can be read at once looks at once as it should, and no
 * widget asks for the same sheets again. An embedded element fetches its own, because a page's style does not reach into it.
 */
final class PageStyle implements DependencyFilter {
    private static final long serialVersionUID = 1L;

    private static final List<String> IN_THE_PAGE =
            List.of("onedoor/onedoor.css", "onedoor/service.css", "onedoor/crisis-bar.css", "onedoor/door.css");

    private static final String TEXT = IN_THE_PAGE.stream()
            .map(sheet -> PageFile.text("resources/" + sheet))
            .collect(Collectors.joining("\n", "", PageFile.text("resources/door/page.css")))
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("\\s+", " ");

    /** The sheets as one. */
    static String text() {
        return TEXT;
    }

    @Override
    public List<Dependency> filter(List<Dependency> dependencies, VaadinService service) {
        return dependencies.stream()
                .filter(dependency -> dependency.getType() != Dependency.Type.STYLESHEET
                        || IN_THE_PAGE.stream().noneMatch(dependency.getUrl()::contains))
                .toList();
    }
}
