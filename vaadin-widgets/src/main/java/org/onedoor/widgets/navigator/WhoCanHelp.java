package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.MISSES;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OTHER_PLACE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHO;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHO_COUNTRY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHO_NEAR;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onedoor.directory.Matches;
import org.onedoor.directory.NearestMiss;
import org.onedoor.widgets.kit.RegionChooser;

/** The services that fit, near first, and those that almost did. */
final class WhoCanHelp extends ResultPart {

    WhoCanHelp(ToldResult told) {
        super(told, told.place().isPresent() ? WHO_NEAR : WHO, told.place().orElse(""));
        Matches matches = told.matches(told.result().step());
        ServiceList list = new ServiceList(matches, told, told.level() + 2);
        where();
        add(list);
        if (!matches.misses().isEmpty()) {
            add(voice().fold(text(MISSES), misses(matches.misses())));
        }
    }

    private void where() {
        RegionChooser chooser = told().widget().regionChooser();
        if (told().place().isPresent()) {
            add(voice().fold(text(OTHER_PLACE), chooser));
        } else {
            Paragraph country = voice().paragraph(text(WHO_COUNTRY));
            country.addClassName("onedoor-quiet");
            add(country, chooser);
        }
        chooser.addClassName("onedoor-screen-only");
    }

    private UnorderedList misses(List<NearestMiss> misses) {
        UnorderedList list = new UnorderedList();
        list.addClassName("onedoor-marked");
        misses.forEach(miss -> list.add(new ListItem(
                voice().say(miss.service().name()) + ": " + miss.reason().in(voice().language(), voice().easy()))));
        return list;
    }
}
