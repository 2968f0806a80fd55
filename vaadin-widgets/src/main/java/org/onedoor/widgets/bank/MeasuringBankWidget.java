package org.onedoor.widgets.bank;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.scales.Scale;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.scale.ScaleWidget;

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
public final class MeasuringBankWidget extends CapabilityWidget<MeasuringBankI18n> {

    private ScaleOrder order = new ScaleOrder(MeasuringBankI18n.Text.NAME, false);
    private final Section page = new Section();
    private final BankSearch search;
    private final Paragraph found = new Paragraph();
    private final Stack list = new Stack();
    private Heading title = Heading.title(1);
    private boolean interpretation = true;
    private @Nullable OpenedScale opened;

    /** The scales of the bundled national pack, with its crisis contacts. */
    public MeasuringBankWidget() {
        this(bundled());
    }

    /** The scales of an edition, with its crisis contacts. */
    public MeasuringBankWidget(Edition edition) {
        super(edition, new MeasuringBankI18n());
        search = new BankSearch(this::look);
        found.getElement().setAttribute("role", "status");
        found.addClassName("onedoor-found");
        page.addClassNames("onedoor-page", "onedoor-stack");
        getContent().addClassNames("onedoor-scale", "onedoor-measuring-bank");
        getContent().add(page);
        draw();
    }

    /** Whether bands and flags are shown: so unless it was switched off. */
    public boolean isInterpretation() {
        return interpretation;
    }

    /**
     * Shows, or does not show, what scores may mean: on unless set. A scale that is open is opened anew at once, and what was
     * entered in it is let go.
     */
    public void setInterpretation(boolean interpretation) {
        if (interpretation != this.interpretation) {
            this.interpretation = interpretation;
            opened().ifPresent(scale -> open(scale.id()));
        }
    }

    /** The scale that is open, if one is. */
    public Optional<Scale> opened() {
        return Optional.ofNullable(opened).map(OpenedScale::scale);
    }

    /**
     * Opens a scale.
     *
     * @throws IllegalArgumentException if the edition has none with this id
     */
    public void open(String scale) {
        Scale chosen = edition().scales().scale(scale);
        letGo();
        opened = opened(interpretation ? chosen : chosen.withoutInterpretation());
        draw();
        opened.title().arrive();
    }

    private OpenedScale opened(Scale scale) {
        return new OpenedScale(this, scale, part(ScaleWidget.apart(edition(), scale)));
    }

    private void letGo() {
        if (opened != null) {
            leaveOut(opened.form());
            opened = null;
        }
    }

    void close() {
        letGo();
        draw();
        title.arrive();
    }

    @Override
    protected void redraw() {
        if (opened != null) {
            opened.fitForm();
        }
        draw();
    }

    @Override
    protected void draw() {
        page.removeAll();
        page.getElement().setAttribute("aria-label", voice().say(getI18n().get(MeasuringBankI18n.Text.LABEL)));
        if (opened != null) {
            opened.draw();
            page.add(opened);
            return;
        }
        title = voice().put(Heading.title(getHeadingLevel()), getI18n().get(MeasuringBankI18n.Text.TITLE));
        search.draw(voice(), getI18n(), edition().scales());
        page.add(title, voice().paragraph(getI18n().get(MeasuringBankI18n.Text.LEAD)), search, found, list);
        look();
    }

    private void look() {
        List<Scale> scales = edition().scales().search(search.wanted());
        found.setText(
                switch (scales.size()) {
                    case 0 -> voice().say(getI18n().get(MeasuringBankI18n.Text.NONE_FOUND));
                    case 1 -> voice().say(getI18n().get(MeasuringBankI18n.Text.ONE_FOUND));
                    default -> voice().say(getI18n().get(MeasuringBankI18n.Text.FOUND), scales.size());
                });
        list.removeAll();
        if (!scales.isEmpty()) {
            list.add(new ScaleTable(scales, voice(), getI18n(), order, chosen -> order = chosen, this::open));
        }
    }
}
