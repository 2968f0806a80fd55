package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.onedoor.widgets.Visit;

/** Hands a file to the desk for sheets, as the browser would. */
public final class SheetOnDesk {

    private SheetOnDesk() {}

    public static void put(Visit visit, String csv) {
        Component upload = visit.of(Upload.class).findFirst().orElseThrow();
        Stream.iterate(upload, component -> component.getParent().orElseThrow())
                .filter(SheetDesk.class::isInstance)
                .map(SheetDesk.class::cast)
                .findFirst()
                .orElseThrow()
                .score(csv.getBytes(StandardCharsets.UTF_8));
    }
}
