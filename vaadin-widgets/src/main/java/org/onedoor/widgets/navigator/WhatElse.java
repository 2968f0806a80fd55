package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onedoor.navigator.definition.Action;
import org.onedoor.widgets.contact.ContactLink;

/** What else one can do; what calls or opens something is a thing to tap. */
final class WhatElse extends UnorderedList {

    /** All that can be done, but for what the page's one button does already. */
    WhatElse(ToldResult told, Optional<ContactNow> contact) {
        addClassNames("onedoor-marked", "onedoor-what-else");
        Set<String> said = new HashSet<>();
        told.result().actions().stream()
                .filter(action -> !opensFirst(told, action, contact))
                .filter(action -> said.add(told.voice().say(action.text())))
                .forEach(action -> add(point(told, action)));
    }

    private static boolean opensFirst(ToldResult told, Action action, Optional<ContactNow> contact) {
        Optional<String> opened =
                told.opens(action).map(match -> match.service().id());
        return opened.isPresent()
                && opened.equals(contact.map(now -> now.first().service().id()));
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private static ListItem point(ToldResult told, Action action) {
        ListItem point = new ListItem(told.voice().paragraph(action.text()));
        told.opens(action)
                .flatMap(match -> ContactLink.of(match.channel(), told.voice(), told.services()))
                .ifPresent(link -> {
                    link.addClassName("onedoor-button");
                    point.add(link);
                });
        return point;
    }
}
