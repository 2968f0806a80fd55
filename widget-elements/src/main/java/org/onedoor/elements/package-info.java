/**
 * The widgets as custom elements, so that any page can embed a part of the door with one tag and one script.
 *
 * <p>Each element takes the attributes {@code region} (a welfare area), {@code municipality} and {@code lang}; all can
 * change while the page is open. What stands between the tags is shown until the door answers, and stays if it never
 * does, so a page puts its emergency numbers there. Vaadin finds the exporters on the class path; a server adds
 * {@link org.onedoor.elements.EmbeddingFilter}, which lets the pages on its list embed them, and may say with
 * {@link org.onedoor.elements.DoorContent} which content they show.
 */
@NullMarked
package org.onedoor.elements;

import org.jspecify.annotations.NullMarked;
