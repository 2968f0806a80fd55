package org.onedoor.widgets.kit;

import com.vaadin.flow.component.HtmlContainer;

/** A heading whose level the host decides, so that a widget fits under the headings of any page. */
public final class Heading extends HtmlContainer {

    private Heading(int level, String look) {
        super("h" + Math.min(level, 6));
        addClassName(look);
    }

    /** The heading of what is on the page now; it takes the focus when that changes. */
    public static Heading title(int level) {
        Heading heading = new Heading(level, "onedoor-title");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    public static Heading section(int level) {
        Heading heading = new Heading(level, "onedoor-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    public static Heading small(int level) {
        return new Heading(level, "onedoor-subheading");
    }

    /** Moves the focus here, and scrolls only as much as is needed to see it; on a phone to the top of what is new. */
    public void arrive() {
        getElement()
                .executeJs("this.focus({preventScroll: true});"
                        + "const phone = matchMedia('(max-width: 40rem)').matches;"
                        + "this.scrollIntoView({block: phone ? 'start' : 'nearest'});");
    }
}
