package org.onedoor.elements;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.json.Problem;

/**
 * Which content pack the elements of a web application show.
 *
 * <p>They show the national pack, unless the application puts one of these in its {@code ServletContext}, under the name of
 * this class. The supplier is asked anew for each element that opens, so the pack behind it may change meanwhile.
 *
 * @param pack gives the pack of this moment
 * @param problems gives what speaks against it at this moment, or keeps a newer one out, for professionals to read; mostly none
 */
public record DoorContent(Supplier<ContentPack> pack, Supplier<List<Problem>> problems) {

    /** A pack of which nothing is told. */
    public DoorContent(Supplier<ContentPack> pack) {
        this(pack, List::of);
    }

    /** The pack that a web application shows just now. */
    public static ContentPack of(ServletContext application) {
        return application.getAttribute(DoorContent.class.getName()) instanceof DoorContent content
                ? content.pack().get()
                : ContentPack.bundled("national");
    }

    /** The pack that a page which opens now should show. */
    public static ContentPack current() {
        return set().map(content -> content.pack().get()).orElseGet(() -> ContentPack.bundled("national"));
    }

    /** What professionals should know of that pack. */
    public static List<Problem> currentProblems() {
        return set().map(content -> content.problems().get()).orElse(List.of());
    }

    private static Optional<DoorContent> set() {
        return Optional.ofNullable(VaadinService.getCurrent())
                .map(service -> service.getContext().getAttribute(DoorContent.class));
    }
}
