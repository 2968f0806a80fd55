package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MISSES;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MORE_SERVICES;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onedoor.directory.Matches;
import org.onedoor.directory.NearestMiss;
import org.onedoor.directory.Widening;
import org.onedoor.widgets.contact.CardPages;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.ServiceCard;
import org.onedoor.widgets.kit.Voice;

/** Services as cards, six at a time, a word when the search went farther than was asked, and those that almost fit. */
final class ServiceList extends Div {

    ServiceList(Matches matches, ToldResult told, int level) {
        Voice voice = told.voice();
        addClassNames("onedoor-stack", "onedoor-services");
        if (!matches.emergency().isEmpty()) {
            add(new Contacts(matches.emergency(), voice, told.services(), told.now()));
        }
        if (!matches.widened().isEmpty()) {
            Widening farthest = matches.widened().getLast();
            Paragraph widened = new Paragraph(farthest.in(voice.language(), voice.easy()));
            widened.addClassName("onedoor-quiet");
            add(widened);
        }
        CardPages cards =
                new CardPages(match -> new ServiceCard(match, told.voice(), told.services(), level, told.now()));
        cards.show(matches.services(), voice, told.text(MORE_SERVICES));
        add(cards);
        if (!matches.misses().isEmpty()) {
            add(voice.fold(told.text(MISSES), misses(voice, matches.misses())));
        }
    }

    private static UnorderedList misses(Voice voice, List<NearestMiss> misses) {
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-marked");
        misses.forEach(miss -> list.add(new ListItem(
                voice.say(miss.service().name()) + ": " + miss.reason().in(voice.language(), voice.easy()))));
        return list;
    }
}
