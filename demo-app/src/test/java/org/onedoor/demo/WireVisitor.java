package org.onedoor.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor without a browser, who sends what a browser would: cheap enough to come by the thousand. */
final class WireVisitor {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private static final String OPEN_VIEW = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"/fi","query":"",\
            "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""";

    private static final String SETTLED = """
            {"csrfToken":"%s","rpc":[],"syncId":1,"clientId":1}""";

    private static final String CLICK = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"click","data":{}}],"syncId":2,"clientId":2}""";

    private final HttpClient browser;
    private final String door;
    private String cookie = "";
    private String key = "";

    WireVisitor(HttpClient browser, String door) {
        this.browser = browser;
        this.door = door;
    }

    /** The page as it is before its scripts run. */
    HttpResponse<String> page() throws IOException, InterruptedException {
        return send(request("/fi"));
    }

    /** What the page's scripts ask for first: a window of a visit. */
    HttpResponse<String> window() throws IOException, InterruptedException {
        var start = send(request("/?v-r=init&location=fi&query="));
        start.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceAll(";.*", ""));
        Matcher found = KEY.matcher(start.body());
        key = found.find() ? found.group(1) : "";
        return start;
    }

    /** The first view in the window. */
    HttpResponse<String> view() throws IOException, InterruptedException {
        return message(OPEN_VIEW);
    }

    /** What a browser says when the view stands: nothing, but the server may forget the view as it was sent. */
    HttpResponse<String> settled() throws IOException, InterruptedException {
        return message(SETTLED);
    }

    /** Presses somewhere on the page. */
    HttpResponse<String> click() throws IOException, InterruptedException {
        return message(CLICK);
    }

    /** Opens the door as a browser does. */
    WireVisitor enter() throws IOException, InterruptedException {
        page();
        window();
        view();
        settled();
        return this;
    }

    String cookie() {
        return cookie;
    }

    private HttpResponse<String> message(String words) throws IOException, InterruptedException {
        return send(request("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(words.formatted(key))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
