package org.onedoor.widgets.contact;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.TabMemory;

/**
 * One capability of the door: it begins with the crisis bar, says words that a host can replace, and fits its headings under
 * those of the page around.
 *
 * @param <W> its words
 */
public abstract class CapabilityWidget<W extends CapabilityI18n<?>> extends DoorWidget {

    private static final int DEEPEST = 4;

    private final CrisisBar crisisBar;
    private W i18n;
    private int level = 1;

    protected CapabilityWidget(Edition edition, W i18n) {
        super(edition);
        this.i18n = i18n;
        crisisBar = part(new CrisisBar(edition));
        getContent().add(crisisBar);
    }

    /** The words it says: the library's own unless others were set. */
    public W getI18n() {
        return i18n;
    }

    /**
     * Says other words, at once and in every part that is open. Words that are changed in the object later are said only when it
     * is set again.
     *
     * @param i18n the words; never null, so the defaults come back with a new object of the kind
     */
    public void setI18n(W i18n) {
        this.i18n = Objects.requireNonNull(i18n, "i18n");
        crisisBar.say(i18n.crisis(), i18n.services());
        redraw();
    }

    /** The level of its own heading: 1 unless set. */
    public int getHeadingLevel() {
        return level;
    }

    /**
     * Fits the headings under those of the page around, at once and in every part that is open.
     *
     * @param level of the widget's own heading, 1 to 4; 1 unless set
     * @throws IllegalArgumentException if it is another number, because the headings under it need two levels more
     */
    public void setHeadingLevel(int level) {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("A heading level is 1 to " + DEEPEST + ", not " + level);
        }
        this.level = level;
        redraw();
    }

    /** Leaves the crisis bar to the page around, at once and for good. A widget has its own unless this is called. */
    public void withoutCrisisBar() {
        leaveOut(crisisBar);
    }

    /**
     * Its crisis bar, for a page that puts it elsewhere, such as first in the page: there it still speaks and looks as the widget
     * does, and erases what was told in it.
     */
    public CrisisBar crisisBarApart() {
        crisisBar.getElement().removeFromParent();
        return crisisBar;
    }

    /** Leads the quick exit to a page that says nothing of this one; null, as at first, for the one that the words name. */
    public void setExitPage(@Nullable String href) {
        crisisBar.setExitPage(href);
    }

    /** Erases what the visitor told, here and in the tab, and begins anew. */
    public final void erase() {
        TabMemory.erase(this);
        forget();
        fireEvent(new ErasedEvent(this));
    }

    /** Hears when the visitor erased what they had told. */
    public Registration addErasedListener(ComponentEventListener<ErasedEvent> listener) {
        return addListener(ErasedEvent.class, listener);
    }

    /** Forgets what the visitor told. */
    protected void forget() {}

    /** Offers to erase what was told, as long as there is something. */
    protected final void offerErasing(boolean told) {
        crisisBar.offerErasing(told ? this::erase : null);
    }

    /** Draws the widget anew when its words or its headings are other ones. */
    protected void redraw() {
        draw();
    }
}
