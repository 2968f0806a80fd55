package org.onedoor.demo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import org.onedoor.content.Edition;
import org.onedoor.elements.DoorContent;
import org.onedoor.scales.Scale;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.scale.ScaleWidget;

/** Questionnaires for oneself. The address names the questionnaire, never an answer. */
@Route("questionnaires/:scale?")
@RouteAlias(":lang(fi|sv|en)/questionnaires/:scale?")
@PreserveOnRefresh
public final class QuestionnairesPage extends ToolPage {
    private static final long serialVersionUID = 1L;
    private static final List<String> OFFERED = List.of("phq-9", "gad-7");

    private String scale = OFFERED.getFirst();

    /** Makes the page. */
    public QuestionnairesPage() {
        super("questionnaires", PageText.QUESTIONNAIRES);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scale = event.getRouteParameters().get("scale").orElse(OFFERED.getFirst());
        if (!OFFERED.contains(scale)) {
            throw new NotFoundException();
        }
        super.beforeEnter(event);
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
        Anchor link = link(href, offered.name().in(language()), language());
        if (id.equals(scale)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    @Override
    DoorWidget tool(Edition edition) {
        ScaleWidget form = new ScaleWidget(edition, scale);
        form.withoutCrisisBar();
        form.setHeadingLevel(2);
        return form;
    }
}
