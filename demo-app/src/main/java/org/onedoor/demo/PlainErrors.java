package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import org.onedoor.elements.errors.ErrorLog;
import org.onedoor.vocabulary.Language;

/** Tells the visitor that something broke, and the log where it broke: the place, never what the visitor said. */
final class PlainErrors implements ErrorHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) {
            return; // the visitor has left
        }
        log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.addComponentAsFirst(new PlainMessage(
                    PageText.FAILED,
                    PageText.FAILED_MORE,
                    Language.find(ui.getLocale().toLanguageTag()).orElse(Language.FI)));
        }
    }

    static void log(Throwable thrown) {
        ErrorLog.tell(thrown);
    }
}
