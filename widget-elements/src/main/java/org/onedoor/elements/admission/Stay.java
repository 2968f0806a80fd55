package org.onedoor.elements.admission;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A visit that was let in. Its place is free again as soon as its session ends, in whichever way. */
final class Stay implements HttpSessionBindingListener, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = Stay.class.getName();

    private final String address;
    private final transient Admission admission;
    private final transient Semaphore requests;
    private final transient AtomicBoolean left = new AtomicBoolean();
    private final transient AtomicInteger windows = new AtomicInteger();
    private volatile boolean touched;

    Stay(Admission admission, String address) {
        this.admission = admission;
        this.address = address;
        this.requests = new Semaphore(admission.limits().caps().requestsPerVisit());
    }

    static @Nullable Stay of(HttpSession session) {
        return (Stay) session.getAttribute(NAME);
    }

    /** Begins with its session. */
    void begin(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** The visit whose session this is, as the framework holds it. */
    static @Nullable Stay of(WrappedSession session) {
        return (Stay) session.getAttribute(NAME);
    }

    int windows() {
        return windows == null ? 0 : windows.get();
    }

    /** A window has opened or, with −1, closed. */
    void windows(int more) {
        if (windows != null) {
            windows.addAndGet(more);
        }
    }

    /** Somebody has used the page. */
    void touch() {
        touched = true;
    }

    boolean touched() {
        return touched;
    }

    /** Whether one more of its requests is answered now; who got in says when it is done. */
    boolean enter() {
        return requests == null || requests.tryAcquire();
    }

    void done() {
        if (requests != null) {
            requests.release();
        }
    }

    /** Gives its place back; a second time is none. */
    void leave() {
        if (left != null && left.compareAndSet(false, true)) {
            admission.leave(address);
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent ended) {
        leave();
    }
}
