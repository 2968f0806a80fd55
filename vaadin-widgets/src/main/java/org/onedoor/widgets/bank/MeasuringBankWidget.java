package org.onedoor.widgets.bank;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;

/**
 * The measuring bank of a professional: finds a scale, takes a response as a form or as numbers from paper, scores whole sheets
 * of responses, and follows one person's scores over time.
 *
 * <p>Nothing is stored: what is entered lives in the widget and goes with it. Interpretation can be switched off; then bands and
 * flags are neither computed nor shown.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/navigator.css")
@StyleSheet("context://onedoor/service-finder.css")
@StyleSheet("context://onedoor/scale.css")
@StyleSheet("context://onedoor/measuring-bank.css")
public final class MeasuringBankWidget extends DoorWidget {

    private final CrisisBar crisisBar;
    private final Section page = new Section();
    private final BankSearch search;
    private final Paragraph found = new Paragraph();
    private final Stack list = new Stack();
    private final ScaleCatalogue catalogue;
    private MeasuringBankI18n i18n = new MeasuringBankI18n();
    private Heading title = Heading.title(1);
    private int level = 1;
    private boolean interpretation = true;
    private @Nullable OpenedScale opened;

    /** The scales that ship with OneDoor, with the crisis contacts of the bundled national pack. */
    public MeasuringBankWidget() {
        this(bundled());
    }

    /** The scales that ship with OneDoor, with the crisis contacts of an edition. */
    public MeasuringBankWidget(Edition edition) {
        this(edition, ScaleCatalogue.bundled());
    }

    /** The scales of a catalogue, with the crisis contacts of an edition. */
    public MeasuringBankWidget(Edition edition, ScaleCatalogue catalogue) {
        super(edition);
        this.catalogue = catalogue;
        crisisBar = part(new CrisisBar(edition));
        search = new BankSearch(this::look);
        found.getElement().setAttribute("role", "status");
        found.addClassName("onedoor-found");
        page.addClassNames("onedoor-page", "onedoor-stack");
        getContent().addClassNames("onedoor-scale", "onedoor-measuring-bank");
        getContent().add(crisisBar, page);
        draw();
    }

    /** The words it says. */
    public MeasuringBankI18n getI18n() {
        return i18n;
    }

    /** Says other words. */
    public void setI18n(MeasuringBankI18n i18n) {
        this.i18n = i18n;
        crisisBar.setI18n(i18n.scale().crisis());
        crisisBar.setServiceI18n(i18n.scale().services());
        draw();
    }

    /** Whether bands and flags are shown. */
    public boolean isInterpretation() {
        return interpretation;
    }

    /** Shows, or does not show, what scores may mean. On unless set. */
    public void setInterpretation(boolean interpretation) {
        this.interpretation = interpretation;
        opened().ifPresent(scale -> open(scale.id()));
    }

    /**
     * Fits the headings under those of the page around.
     *
     * @param level of the widget's heading, 1 to 4; 1 unless set
     */
    public void setHeadingLevel(int level) {
        this.level = level;
        draw();
    }

    /** Leaves the crisis bar to the page around. */
    public void withoutCrisisBar() {
        leaveOut(crisisBar);
    }

    /** The scale that is open, if one is. */
    public Optional<Scale> opened() {
        return Optional.ofNullable(opened).map(OpenedScale::scale);
    }

    /**
     * Opens a scale.
     *
     * @throws IllegalArgumentException if the catalogue has none with this id
     */
    public void open(String scale) {
        Scale chosen = catalogue.scale(scale);
        opened = new OpenedScale(this, interpretation ? chosen : chosen.withoutInterpretation());
        draw();
        opened.title().arrive();
    }

    int level() {
        return level;
    }

    void close() {
        opened = null;
        draw();
        title.arrive();
    }

    @Override
    protected void draw() {
        page.removeAll();
        page.getElement().setAttribute("aria-label", voice().say(i18n.get(MeasuringBankI18n.Text.LABEL)));
        if (opened != null) {
            opened.draw();
            page.add(opened);
            return;
        }
        title = voice().put(Heading.title(level), i18n.get(MeasuringBankI18n.Text.TITLE));
        search.draw(voice(), i18n, catalogue);
        page.add(title, voice().paragraph(i18n.get(MeasuringBankI18n.Text.LEAD)), search, found, list);
        look();
    }

    private void look() {
        List<Scale> scales = catalogue.scales().stream().filter(search::wants).toList();
        found.setText(
                switch (scales.size()) {
                    case 0 -> voice().say(i18n.get(MeasuringBankI18n.Text.NONE_FOUND));
                    case 1 -> voice().say(i18n.get(MeasuringBankI18n.Text.ONE_FOUND));
                    default -> voice().say(i18n.get(MeasuringBankI18n.Text.FOUND), scales.size());
                });
        list.removeAll();
        if (!scales.isEmpty()) {
            list.add(new ScaleTable(scales, voice(), i18n, this::open));
        }
    }
}
