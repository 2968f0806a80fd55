package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.onedoor.scales.sheet.SheetReading;
import org.onedoor.widgets.Visit;

/** Hands a file to the desk for sheets, as the browser would. */
public final class SheetOnDesk {

    private SheetOnDesk() {}

    public static void put(Visit visit, String csv) {
        Component upload = visit.of(Upload.class).findFirst().orElseThrow();
        SheetDesk desk = Stream.iterate(
                        upload, component -> component.getParent().orElseThrow())
                .filter(SheetDesk.class::isInstance)
                .map(SheetDesk.class::cast)
                .findFirst()
                .orElseThrow();
        try {
            SheetReading reading = desk.reading();
            desk.show(desk.scored(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), reading), reading);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
