package org.onedoor.widgets.scale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.kit.CareCard;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** What stands on the page of a scale: its name, and whom to call. */
abstract sealed class ScalePage extends Composite<Div> permits ScaleForm, ScaleResult, NoWording {

    // What every critical answer of the shipped scales is about, by its id among the topics of services.
    private static final String SELF_HARM = "self-harm";

    private final ScaleWidget widget;
    private final Heading title;

    ScalePage(ScaleWidget widget) {
        this.widget = widget;
        this.title = voice().put(
                        Heading.title(widget.getHeadingLevel()),
                        widget.getScale().name());
        getContent().addClassNames("onedoor-stack", "onedoor-stack-wide");
    }

    final Heading title() {
        return title;
    }

    final ScaleWidget widget() {
        return widget;
    }

    final Voice voice() {
        return widget.voice();
    }

    final Paragraph say(ScaleI18n.Text text, Object... fill) {
        return voice().paragraph(widget.getI18n().get(text), fill);
    }

    final Paragraph sayQuietly(ScaleI18n.Text text, Object... fill) {
        Paragraph said = say(text, fill);
        said.addClassNames("onedoor-quiet", "onedoor-small");
        return said;
    }

    final NativeButton startAgain() {
        NativeButton again =
                voice().button(widget.getI18n().get(ScaleI18n.Text.START_AGAIN), click -> widget.startAgain());
        again.addClassNames("onedoor-plain", "onedoor-screen-only");
        return again;
    }

    final List<Match> contacts() {
        return CrisisBar.contacts(widget);
    }

    /**
     * Whom to call with a thought of death or of hurting oneself: first the line that is there for it and is open, then the
     * emergency number, then such lines that are closed. A line for something else, such as violence, is not among them.
     */
    private List<Match> contactsInDanger() {
        return contacts().stream()
                .filter(contact -> contact.service().emergency() || meant(contact))
                .sorted(Comparator.comparing(this::placeInDanger))
                .toList();
    }

    private int placeInDanger(Match contact) {
        if (contact.service().emergency()) {
            return 1;
        }
        return contact.open().status() == OpenState.Status.OPEN ? 0 : 2;
    }

    private static boolean meant(Match contact) {
        return contact.service().topics().contains(SELF_HARM);
    }

    /** Whom to call now; a screen reader says it when it appears. */
    final CareCard danger() {
        Paragraph now = say(ScaleI18n.Text.DANGER_NOW);
        now.addClassName("onedoor-strong");
        CareCard card = new CareCard(
                Urgency.EMERGENCY,
                voice(),
                widget.getI18n().get(ScaleI18n.Text.DANGER),
                now,
                Contacts.brief(contactsInDanger(), voice(), widget.getI18n().services(), widget.now()));
        card.getElement().setAttribute("role", "alert");
        return card;
    }
}
