package org.onedoor.widgets.navigator;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.onedoor.directory.Match;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Need;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Urgency;
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
        LocalizedText words = widget.getI18n().get(text);
        return forChild() ? easy(words) : words;
    }

    /** What is said around the content of a child's result is always easy to read. */
    private static LocalizedText easy(LocalizedText words) {
        return new LocalizedText(
                words.fiSimple() == null ? words.fi() : words.fiSimple(),
                words.svSimple() == null ? words.sv() : words.svSimple(),
                words.enSimple() == null ? words.en() : words.enSimple(),
                words.fiSimple(),
                words.svSimple(),
                words.enSimple());
    }

    ServiceI18n services() {
        return widget.getI18n().services();
    }

    boolean forChild() {
        return new FittingServices(need()).forChild();
    }

    /** Whether it may be called not urgent: nothing that was said or left open is a sign of danger, and enough was said. */
    boolean calm() {
        return result.step().urgency() == Urgency.NON_URGENT
                && result.canTell()
                && !session().signOfDanger();
    }

    /** Whether to offer more questions: not to a child, and not where help is needed today. */
    boolean offers() {
        return session().canGoOn() && result.step().urgency() == Urgency.NON_URGENT && !forChild();
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

    Need need() {
        return widget.need(result);
    }

    /** Who can help at a step. */
    Matches matches(StepOfNeed step) {
        Matches all = widget.edition().directory().match(need().withStep(step));
        return new Matches(
                all.emergency(),
                new FittingServices(need()).of(all.services()),
                all.misses(),
                all.widest(),
                all.widened());
    }

    /** Whom to contact for what was told, the first to contact first. */
    List<Match> contacts() {
        return widget.edition().contacts(result, need());
    }

    Optional<Match> opens(Action action) {
        return widget.edition().opens(action, need());
    }

    /** An item as it was asked. */
    Question question(String item) {
        return (Question) session().goTo(item).stage();
    }
}
