package org.onedoor.navigator.testkit;

import java.util.List;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;

/** A definition with other rules. */
final class Rules {
    private Rules() {}

    static NavigatorDefinition of(NavigatorDefinition whole, List<Rule> rules) {
        return new NavigatorDefinition(
                whole.id(),
                whole.version(),
                whole.title(),
                whole.intro(),
                whole.provenance(),
                whole.topics(),
                whole.steps(),
                whole.actions(),
                whole.items(),
                whole.findings(),
                rules,
                whole.dangerRules(),
                List.of(),
                whole.situations());
    }
}
