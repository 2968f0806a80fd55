package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.ComponentEvent;
import org.onedoor.vocabulary.StepOfNeed;

/** A walk through a navigator came to its result. It carries the step and the content it came from, never an answer. */
public final class ResultEvent extends ComponentEvent<NavigatorWidget> {

    private final StepOfNeed step;
    private final String navigator;
    private final String version;

    ResultEvent(NavigatorWidget source, StepOfNeed step, String navigator, String version) {
        super(source, true);
        this.step = step;
        this.navigator = navigator;
        this.version = version;
    }

    /** The step of need. */
    public StepOfNeed step() {
        return step;
    }

    /** Id of the navigator. */
    public String navigator() {
        return navigator;
    }

    /** Version of the navigator's content. */
    public String version() {
        return version;
    }
}
