package org.onedoor.elements;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Leaves out {@code X-Frame-Options}, which Vaadin always sends: the policy's frame-ancestors says it more exactly. */
final class FrameableResponse extends HttpServletResponseWrapper {

    FrameableResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase("X-Frame-Options")) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase("X-Frame-Options")) {
            super.addHeader(name, value);
        }
    }
}
