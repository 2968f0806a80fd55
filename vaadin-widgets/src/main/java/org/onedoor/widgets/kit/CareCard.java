package org.onedoor.widgets.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Urgency;

/** How soon help is needed, told by words, by a shape and by colour. */
public final class CareCard extends Section {

    /** A card that begins with how soon. */
    public CareCard(Urgency urgency, Voice voice, LocalizedText howSoon, Component... content) {
        this(urgency, howSoon(voice, howSoon));
        add(content);
    }

    /** A card whose content says how soon, if at all. */
    public CareCard(Urgency urgency, Component... content) {
        addClassNames(
                "onedoor-care",
                "onedoor-care-" + urgency.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(content);
    }

    /** How soon, with the shape of the card. */
    public static Paragraph howSoon(Voice voice, LocalizedText howSoon) {
        Span shape = new Span();
        shape.addClassName("onedoor-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        Paragraph soon = new Paragraph(shape, voice.span(howSoon));
        soon.addClassName("onedoor-how-soon");
        return soon;
    }
}
