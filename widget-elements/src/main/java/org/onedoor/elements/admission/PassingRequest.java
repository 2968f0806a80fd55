package org.onedoor.elements.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request whose session, if one is asked for, nobody keeps. */
final class PassingRequest extends HttpServletRequestWrapper {
    private @Nullable HttpSession session;

    PassingRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (session == null && create) {
            session = new PassingSession(getServletContext());
        }
        return session;
    }

    @Override
    public HttpSession getSession() {
        HttpSession made = getSession(true);
        if (made == null) {
            throw new IllegalStateException("A session that was asked for is there");
        }
        return made;
    }
}
