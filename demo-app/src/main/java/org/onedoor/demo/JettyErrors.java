package org.onedoor.demo;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.onedoor.elements.errors.ErrorPages;

/** Jetty's own errors, also those before any application is asked, as pages of the door. */
final class JettyErrors extends ErrorHandler {
    private final ErrorPages pages;

    JettyErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = Math.max(response.getStatus(), HttpStatus.BAD_REQUEST_400);
        response.setStatus(status);
        String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
        byte[] page = pages.page(status, path, request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        describe(response.getHeaders(), status, page.length);
        response.write(true, ByteBuffer.wrap(page), callback);
        return true;
    }

    private static void describe(HttpFields.Mutable fields, int status, int length) {
        fields.put(HttpHeader.CONTENT_TYPE, ErrorPages.TYPE);
        fields.put(HttpHeader.CONTENT_LENGTH, length);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(new HttpField("Content-Security-Policy", ErrorPages.POLICY + "; frame-ancestors 'none'"));
        fields.put(new HttpField("X-Content-Type-Options", "nosniff"));
        fields.put(new HttpField("Referrer-Policy", "same-origin"));
        if (status == HttpStatus.METHOD_NOT_ALLOWED_405) {
            fields.put(HttpHeader.ALLOW, "GET, HEAD, POST, OPTIONS");
        }
    }
}
