package org.onedoor.elements.errors;

import org.onedoor.elements.log.Discreet;
import org.onedoor.elements.log.Repeated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log where something broke: the places in the code, never a message, which may quote what a visitor said. What breaks in
 * the same place again within a minute is counted and not repeated.
 */
public final class ErrorLog {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
    private static final Repeated REPEATED = new Repeated(System::nanoTime);

    private ErrorLog() {}

    /** Tells of something that broke. */
    public static void tell(Throwable broken) {
        String places = Discreet.places(broken);
        int before = REPEATED.since(places);
        if (before >= 0) {
            LOG.error(
                    "Something broke{}: {}", before == 0 ? "" : " (" + before + " more of this were not told)", places);
        }
    }
}
