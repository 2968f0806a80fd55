package org.onedoor.demo;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.onedoor.content.Edition;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.proof.ProofReportWidget;

/** What is proved of the navigator, for professionals. */
@Route("professionals/proof")
@RouteAlias(":lang(fi|sv|en)/professionals/proof")
public final class ProofPage extends ToolPage {
    private static final long serialVersionUID = 1L;

    /** Makes the page. */
    public ProofPage() {
        super("professionals/proof", PageText.PROFESSIONALS);
    }

    @Override
    void introduce(Header header) {
        header.addClassName("door-wide");
        header.add(link("/professionals", PageText.FIND_SERVICES));
    }

    @Override
    CapabilityWidget<?> tool(Edition edition) {
        return new ProofReportWidget(edition);
    }

    @Override
    String name() {
        return PageText.PROOF.in(language());
    }
}
