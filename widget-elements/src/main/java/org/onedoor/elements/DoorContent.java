package org.onedoor.elements;

import com.vaadin.flow.server.VaadinService;
import java.util.Optional;
import java.util.function.Supplier;
import org.onedoor.content.ContentPack;

/**
 * Which content pack the elements of a web application show.
 *
 * <p>They show the national pack, unless the application puts one of these in its {@code ServletContext}, under the name of
 * this class. The supplier is asked anew for each element that opens, so the pack behind it may change meanwhile.
 *
 * @param pack gives the pack of this moment
 */
public record DoorContent(Supplier<ContentPack> pack) {

    /** The pack that a page which opens now should show. */
    public static ContentPack current() {
        return Optional.ofNullable(VaadinService.getCurrent())
                .map(service -> service.getContext().getAttribute(DoorContent.class))
                .map(content -> content.pack().get())
                .orElseGet(() -> ContentPack.bundled("national"));
    }
}
