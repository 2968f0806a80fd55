package org.onedoor.widgets.navigator;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.onedoor.directory.Matches;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.contact.ServiceI18n;
import org.onedoor.widgets.kit.Voice;

/**
 * A result about to be told: what it says, to whom, and under which heading.
 *
 * @param widget where it is told
 * @param result what the answers led to
 * @param level of the result's own heading
 */
record ToldResult(NavigatorWidget widget, Result result, int level) implements Serializable {

    NavigatorSession session() {
        return widget.session();
    }

    Voice voice() {
        return widget.voice();
    }

    ZonedDateTime now() {
        return widget.now();
    }

    LocalDate today() {
        return widget.today();
    }

    LocalizedText text(NavigatorI18n.Text text) {
        return widget.getI18n().get(text);
    }

    ServiceI18n services() {
        return widget.getI18n().services();
    }

    /** The municipality or area that help is looked for in, when it is smaller than the country. */
    Optional<String> place() {
        Region region = widget.edition().region();
        return region.kind() == Region.Kind.COUNTRY ? Optional.empty() : Optional.of(voice().say(region.name()));
    }

    /** What the content says about a step. */
    StepText step(StepOfNeed step) {
        return session().navigator().definition().steps().stream()
                .filter(text -> text.step() == step.number())
                .findFirst()
                .orElseThrow();
    }

    /** Who can help at a step. */
    Matches matches(StepOfNeed step) {
        return widget.edition().directory().match(widget.need(result).withStep(step));
    }

    /** An item as it was asked. */
    Question question(String item) {
        return (Question) session().goTo(item).stage();
    }
}
