package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.elements.DoorContent;
import org.onedoor.scales.Scale;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.kit.Addresses;
import org.onedoor.widgets.scale.FormEvent;
import org.onedoor.widgets.scale.ScaleWidget;

/** Questionnaires for oneself. The address names the questionnaire and whether its result is shown, never an answer. */
@Route("questionnaires/:scale?")
@RouteAlias(":lang(fi|sv|en)/questionnaires/:scale?")
@RouteAlias("questionnaires/:scale/:result(result)")
@RouteAlias(":lang(fi|sv|en)/questionnaires/:scale/:result(result)")
public final class QuestionnairesPage extends ToolPage {
    private static final long serialVersionUID = 1L;
    private static final List<String> OFFERED = List.of("phq-9", "gad-7");
    private static final String RESULT = "/result";

    private String scale = OFFERED.getFirst();
    private @Nullable ScaleWidget form;

    private final Addresses addresses = new Addresses(this);

    /** Makes the page. */
    public QuestionnairesPage() {
        super("questionnaires", PageText.QUESTIONNAIRES);
        addresses.listen(this::turn);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scale = event.getRouteParameters().get("scale").orElse(OFFERED.getFirst());
        if (!OFFERED.contains(scale)) {
            throw new NotFoundException();
        }
        super.beforeEnter(event);
        show(event.getRouteParameters().get("result").isPresent());
    }

    private void show(boolean result) {
        if (form != null) {
            form.setShowingResult(result);
        }
    }

    /** Shows where the browser's Back and Forward lead. */
    private void turn(String path) {
        show(path.endsWith(RESULT));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** Goes with the form: its result has an address of its own. */
    private void follow(FormEvent turned) {
        String address = language().tag() + "/" + address() + (turned.result() ? RESULT : "");
        if (turned.isFromClient()) {
            addresses.add(address);
        } else {
            addresses.change(address);
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    @Override
    String name() {
        String name = form == null ? super.name() : form.getScale().name().in(language());
        return form != null && form.isShowingResult() ? PageText.RESULT.in(language()) + " – " + name : name;
    }

    @Override
    String address() {
        return "questionnaires/" + scale;
    }

    @Override
    void introduce(Header header) {
        Nav offered = new Nav();
        OFFERED.forEach(id -> offered.add(link(id)));
        header.add(say(PageText.QUESTIONNAIRES_MORE), offered, link("", PageText.TO_THE_DOOR));
    }

    private Anchor link(String id) {
        Scale offered = DoorContent.current().scales().scale(id);
        String href = "/" + language().tag() + "/questionnaires/" + id;
        Anchor link = PageHeader.link(href, offered.name().in(language()), language());
        if (id.equals(scale)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    @Override
    CapabilityWidget<?> tool(Edition edition) {
        ScaleWidget opened = new ScaleWidget(edition, scale);
        opened.addFormListener(this::follow);
        form = opened;
        return opened;
    }
}
