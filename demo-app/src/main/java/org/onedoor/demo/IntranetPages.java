package org.onedoor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The intranet of an imaginary district: plain HTML files that know nothing of Java or Vaadin, only the address of the door.
 *
 * <p>One of them has a strict content security policy, as many intranets do, and embeds the door in a frame.
 */
final class IntranetPages extends Handler.Abstract {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    private final String doorUrl;

    IntranetPages(String doorUrl) {
        this.doorUrl = doorUrl;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = Request.getPathInContext(request);
        String file = path.equals("/") ? "index.html" : path.substring(1);
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || !file.matches("[a-z-]+\\.[a-z]+")) {
            return false;
        }
        try (InputStream in = IntranetPages.class.getResourceAsStream("intranet/" + file)) {
            if (in == null) {
                return false;
            }
            response.setStatus(HttpStatus.OK_200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
            if (file.equals("kehys.html")) {
                response.getHeaders().put("Content-Security-Policy", "default-src 'self'; frame-src " + doorUrl);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{door}}", doorUrl);
            Content.Sink.write(response, true, text, callback);
            return true;
        }
    }
}
