package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_SERVICES;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Widening;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.ServiceCard;
import org.onedoor.widgets.kit.Stack;

/** Services as cards: a few at once, the rest one press away, and a word when the search went farther than was asked. */
final class ServiceList extends Div {

    private static final int AT_ONCE = 3;

    ServiceList(Matches matches, ToldResult told, int level) {
        addClassNames("onedoor-stack", "onedoor-services");
        if (!matches.emergency().isEmpty()) {
            add(new Contacts(matches.emergency(), told.voice(), told.services(), told.now()));
        }
        if (!matches.widened().isEmpty()) {
            Widening farthest = matches.widened().getLast();
            Paragraph widened = new Paragraph(farthest.in(told.voice().language()));
            widened.addClassName("onedoor-quiet");
            add(widened);
        }
        List<Match> services = matches.services();
        int shown = Math.min(AT_ONCE, services.size());
        add(cards(services.subList(0, shown), told, level));
        if (shown < services.size()) {
            List<Match> rest = List.copyOf(services.subList(shown, services.size()));
            add(told.voice().foldLater(told.text(MORE_SERVICES), () -> cards(rest, told, level)));
        }
    }

    private static Stack cards(List<Match> services, ToldResult told, int level) {
        Stack cards = new Stack();
        services.forEach(match -> cards.add(new ServiceCard(match, told.voice(), told.services(), level, told.now())));
        return cards;
    }
}
