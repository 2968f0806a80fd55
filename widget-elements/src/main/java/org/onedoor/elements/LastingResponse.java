package org.onedoor.elements;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A file that will never be another: a browser keeps it for a year and does not ask again. An error is not kept. */
final class LastingResponse extends HttpServletResponseWrapper {

    LastingResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        boolean kept = name.equalsIgnoreCase("Cache-Control") && getStatus() == SC_OK;
        super.setHeader(name, kept ? "public, max-age=31536000, immutable" : value);
    }
}
