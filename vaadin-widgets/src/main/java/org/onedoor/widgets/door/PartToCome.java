package org.onedoor.widgets.door;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.Heading;

/** Stands where a part of the door will be: says so plainly, and shows where help is now. */
@StyleSheet("context://onedoor/onedoor.css")
public final class PartToCome extends DoorWidget {
    private static final LocalizedText TITLE = LocalizedText.of(
            "Tämä osa ei ole mukana tässä versiossa",
            "Den här delen finns inte i den här versionen",
            "This part is not in this version");
    private static final LocalizedText TEXT = LocalizedText.of(
            "Osa tulee myöhemmin. Jos tarvitset apua heti, yllä olevat numerot vastaavat.",
            "Delen kommer senare. Om du behöver hjälp genast svarar numren här ovanför.",
            "It will come later. If you need help now, the numbers above answer.");

    private final Section page = new Section();
    private int level = 1;

    /** A card with the crisis contacts of the bundled national pack. */
    public PartToCome() {
        this(bundled());
    }

    /** A card with the crisis contacts of an edition. */
    public PartToCome(Edition edition) {
        super(edition);
        page.addClassNames("onedoor-page", "onedoor-stack");
        getContent().add(part(new CrisisBar(edition)), page);
        draw();
    }

    /**
     * Fits the heading under those of the page around.
     *
     * @param level of the heading, 1 to 4; 1 unless set
     */
    public void setHeadingLevel(int level) {
        this.level = level;
        draw();
    }

    @Override
    protected void draw() {
        page.removeAll();
        page.add(voice().put(Heading.title(level), TITLE), voice().paragraph(TEXT));
    }
}
