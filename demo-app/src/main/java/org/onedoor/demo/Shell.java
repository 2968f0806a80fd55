package org.onedoor.demo;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;

/** What every page of the door has: the theme and push. */
@Push
@StyleSheet("context://aura/aura.css")
public class Shell implements AppShellConfigurator {}
