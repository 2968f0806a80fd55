package org.onedoor.demo;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import org.onedoor.content.Edition;
import org.onedoor.widgets.bank.MeasuringBankWidget;
import org.onedoor.widgets.contact.CapabilityWidget;

/** The measuring bank of professionals. */
@Route("professionals/scales")
@RouteAlias(":lang(fi|sv|en)/professionals/scales")
public final class MeasuringBankPage extends ToolPage {
    private static final long serialVersionUID = 1L;

    /** Makes the page. */
    public MeasuringBankPage() {
        super("professionals/scales", PageText.PROFESSIONALS);
    }

    @Override
    void introduce(Header header) {
        header.addClassName("door-wide");
        header.add(link("/professionals", PageText.FIND_SERVICES));
    }

    @Override
    CapabilityWidget<?> tool(Edition edition) {
        return new MeasuringBankWidget(edition);
    }

    @Override
    String name() {
        return PageText.MEASURING_BANK.in(language());
    }
}
