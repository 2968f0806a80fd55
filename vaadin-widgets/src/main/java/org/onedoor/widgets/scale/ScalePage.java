package org.onedoor.widgets.scale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.kit.CareCard;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** What stands on the page of a scale: its name, and whom to call. */
abstract sealed class ScalePage extends Composite<Div> permits ScaleForm, ScaleResult, NoWording {

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

    /** Whom to call now; a screen reader says it when it appears. */
    final CareCard danger() {
        Paragraph now = say(ScaleI18n.Text.DANGER_NOW);
        now.addClassName("onedoor-strong");
        CareCard card = new CareCard(
                Urgency.EMERGENCY,
                voice(),
                widget.getI18n().get(ScaleI18n.Text.DANGER),
                now,
                Contacts.brief(contacts(), voice(), widget.getI18n().services(), widget.now()));
        card.getElement().setAttribute("role", "alert");
        return card;
    }
}
