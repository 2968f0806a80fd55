package org.onedoor.elements.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Answers errors with a page of the door, in place of the server's own, which would tell what the server is made of. */
public final class PlainErrorResponse extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private final ErrorPages pages;

    /** An answer to a request. */
    public PlainErrorResponse(HttpServletRequest request, HttpServletResponse response, ErrorPages pages) {
        super(response);
        this.request = request;
        this.pages = pages;
    }

    @Override
    public void sendError(int status) throws IOException {
        byte[] page = pages.page(status, request.getRequestURI(), request.getHeader("Accept-Language"));
        resetBuffer();
        setHeader("Content-Encoding", null);
        setHeader("Cache-Control", "no-store");
        setStatus(status);
        setContentType(ErrorPages.TYPE);
        setContentLength(page.length);
        getOutputStream().write(page);
        flushBuffer();
    }

    /** What the framework has to say of it is for nobody outside. */
    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        sendError(status);
    }
}
