/**
 * The door as Vaadin components: each can stand alone in any portal, and together they are the whole door.
 *
 * <p>Start at {@link org.onedoor.widgets.door.SingleDoor}, or take one capability from the package of its name. Every widget works
 * from its zero-argument constructor (a scale needs its id), speaks Finnish, Swedish and English with words that a host can
 * replace, and is coloured by the {@code --onedoor-*} custom properties listed in
 * {@code META-INF/resources/onedoor/onedoor.css}. Answers stay in the server session: no event, address or log carries them.
 */
@NullMarked
package org.onedoor.widgets;

import org.jspecify.annotations.NullMarked;
