package org.onedoor.demo;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;

/**
 * What every page of the door has: the theme, light or dark as the visitor's device is. No push: what a page shows changes only
 * when its visitor does something, so nobody waits for a connection that stays open.
 */
@StyleSheet("context://aura/aura.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public final class Shell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
