package org.onedoor.elements.log;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes to another logger what may be known. */
final class DiscreetLogger extends LegacyAbstractLogger {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Logger written;
    private final transient boolean ours;
    private final transient Repeated repeated;

    DiscreetLogger(Logger written, boolean ours, Repeated repeated) {
        this.name = written.getName();
        this.written = written;
        this.ours = ours;
        this.repeated = repeated;
    }

    @Override
    public boolean isTraceEnabled() {
        return ours && written.isTraceEnabled();
    }

    @Override
    public boolean isDebugEnabled() {
        return ours && written.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return written.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return written.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return written.isErrorEnabled();
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return DiscreetLogger.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        String template = String.valueOf(message);
        String kind =
                name + level + (template.contains("{}") ? template : Discreet.text(template)) + Discreet.kind(thrown);
        int before = repeated.since(kind);
        if (before >= 0) {
            String text = Discreet.text(MessageFormatter.basicArrayFormat(template, arguments));
            String more = before == 0 ? "" : " (" + before + " more of this were not told)";
            written.atLevel(level).log("{}", text + more + Discreet.places(thrown));
        }
    }
}
