package org.onedoor.widgets.door;

import static org.onedoor.widgets.door.PartToComeI18n.Text.HELP;
import static org.onedoor.widgets.door.PartToComeI18n.Text.LABEL;
import static org.onedoor.widgets.door.PartToComeI18n.Text.LATER;
import static org.onedoor.widgets.door.PartToComeI18n.Text.NOT_YET;
import static org.onedoor.widgets.door.PartToComeI18n.Text.TITLE;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import org.onedoor.content.Edition;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.kit.Heading;

/** Stands where a part of the door will be: says so plainly, and shows where help is now. */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
public final class PartToCome extends CapabilityWidget<PartToComeI18n> {

    private final PartToComeI18n.Text name;
    private final Section page = new Section();

    /** A part without a name, with the crisis contacts of the bundled national pack. */
    public PartToCome() {
        this(bundled());
    }

    /** A part without a name, with the crisis contacts of an edition. */
    public PartToCome(Edition edition) {
        this(edition, TITLE);
    }

    /**
     * A part with the crisis contacts of an edition.
     *
     * @param name what the part is called
     */
    public PartToCome(Edition edition, PartToComeI18n.Text name) {
        super(edition, new PartToComeI18n());
        this.name = name;
        page.addClassNames("onedoor-page", "onedoor-stack");
        getContent().add(page);
        draw();
    }

    @Override
    protected void draw() {
        page.getElement().setAttribute("aria-label", voice().say(getI18n().get(LABEL)));
        page.removeAll();
        page.add(
                voice().put(Heading.title(getHeadingLevel()), getI18n().get(name)),
                voice().paragraph(getI18n().get(name == TITLE ? LATER : NOT_YET)),
                voice().paragraph(getI18n().get(HELP)),
                Contacts.brief(CrisisBar.contacts(this), voice(), getI18n().services(), now()));
    }
}
