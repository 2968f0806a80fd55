package org.onedoor.demo;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import org.onedoor.content.Edition;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.finder.ServiceFinderWidget;

/** The other entry, for those who work with clients: only what already works. */
@Route("professionals")
@RouteAlias(":lang(fi|sv|en)/professionals")
public final class ProfessionalsPage extends ToolPage {
    private static final long serialVersionUID = 1L;

    /** Makes the page. */
    public ProfessionalsPage() {
        super("professionals", PageText.PROFESSIONALS);
    }

    @Override
    void introduce(Header header) {
        List<Problem> problems = DoorContent.currentProblems();
        if (!problems.isEmpty()) {
            header.add(new PackStays(problems, language()));
        }
        header.add(
                say(PageText.PROFESSIONALS_MORE),
                link("/walk", PageText.WITH_A_CLIENT),
                link("/professionals/scales", PageText.MEASURING_BANK),
                link("/professionals/proof", PageText.PROOF));
    }

    @Override
    CapabilityWidget<?> tool(Edition edition) {
        return new ServiceFinderWidget(edition);
    }
}
