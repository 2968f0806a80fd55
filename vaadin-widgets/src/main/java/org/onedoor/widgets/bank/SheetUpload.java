package org.onedoor.widgets.bank;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onedoor.scales.sheet.SheetReading;

/**
 * Scores a sheet while it comes in, one at a time, without holding up the visit. What is too long, too slow or one too many is let
 * go as it is read, whatever the browser said of it before.
 */
final class SheetUpload implements UploadHandler {
    private static final long serialVersionUID = 1L;

    static final int LARGEST = 20 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final SheetDesk desk;
    private final AtomicBoolean busy = new AtomicBoolean();

    SheetUpload(SheetDesk desk) {
        this.desk = desk;
    }

    @Override
    public long getFileSizeMax() {
        return LARGEST;
    }

    @Override
    public long getRequestSizeMax() {
        return LARGEST;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (!busy.compareAndSet(false, true)) {
            event.reject();
            return;
        }
        try (InputStream in = new BoundedInput(event.getInputStream(), LARGEST, LONGEST)) {
            SheetReading reading = desk.reading();
            ScoredFile scored = event.getFileSize() > LARGEST ? ScoredFile.tooLarge() : desk.scored(in, reading);
            if (scored.large()) {
                event.reject();
            }
            event.getUI().access(() -> desk.show(scored, reading));
        } finally {
            busy.set(false);
        }
    }
}
