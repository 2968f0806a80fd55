package org.onedoor.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** The door itself. */
@Route("")
public class DoorPage extends Div {}
