package org.onedoor.widgets;

import com.vaadin.browserless.BaseBrowserlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A session and a page without a browser. */
public abstract class WidgetTest extends BaseBrowserlessTest {

    @BeforeEach
    public final void enter() {
        initVaadinEnvironment();
    }

    @AfterEach
    public final void leave() {
        cleanVaadinEnvironment();
    }

    /** The ready-made testers need components that no widget uses. */
    @Override
    protected void scanTesters() {}

    @Override
    protected String testingEngine() {
        return "JUnit";
    }
}
