package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.navigator.Reason;
import org.onedoor.navigator.definition.NavigatorDefinition;

/** The strongest reasons, no two of them alike; of equal ones, what was said before what was left open. */
final class Reasons extends UnorderedList {

    private static final int AT_MOST = 3;

    Reasons(ToldResult told) {
        addClassNames("onedoor-marked", "onedoor-reasons");
        Set<String> said = new HashSet<>();
        Set<String> written = written(told.session().navigator().definition());
        told.result().reasons().stream()
                .sorted(Comparator.comparing(Reason::step)
                        .reversed()
                        .thenComparing(reason -> !written.contains(reason.rule())))
                .map(Reason::text)
                .filter(text -> said.add(told.voice().say(text)))
                .limit(AT_MOST)
                .forEach(text -> add(told.voice().point(text)));
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private static Set<String> written(NavigatorDefinition navigator) {
        return Stream.concat(
                        navigator.rules().stream().map(rule -> rule.id()),
                        navigator.dangerRules().stream().map(rule -> rule.id()))
                .collect(Collectors.toSet());
    }
}
