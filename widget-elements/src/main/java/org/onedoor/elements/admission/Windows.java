package org.onedoor.elements.admission;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomEventListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Tells each visit which windows it has and whether somebody uses them. The framework finds it by itself. */
public final class Windows implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private static void watch(UI window) {
        @Nullable Stay visit = Stay.of(window.getSession().getSession());
        if (visit != null) {
            visit.windows(1);
            window.addDetachListener(closed -> visit.windows(-1));
            new FirstUse(visit).await(window);
            // A page says so while it is read: that it asks at all keeps it for another while.
            window.getElement().addEventListener("onedoor-awake", read -> {});
        }
    }

    /** Keys that press a button or choose an answer are told as a click as well; after the first, none is told any more. */
    private static final class FirstUse implements DomEventListener {
        private static final long serialVersionUID = 1L;

        private final Stay visit;
        private @Nullable Registration told;

        FirstUse(Stay visit) {
            this.visit = visit;
        }

        void await(UI window) {
            told = window.getElement().addEventListener("click", this);
        }

        @Override
        public void handleEvent(DomEvent used) {
            visit.touch();
            if (told != null) {
                told.remove();
            }
        }
    }
}
