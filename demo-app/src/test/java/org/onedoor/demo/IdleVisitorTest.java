package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** How much of the server's memory a visitor takes who has opened the door and is reading. */
@Isolated("it measures the heap that all tests share")
class IdleVisitorTest {
    private static final int VISITORS = 500;
    private static final int MOST_KILOBYTES = 1024;
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private static final String OPEN_VIEW = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"/fi","query":"",\
            "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""";

    @Test
    void takesLessThanAMegabyte() throws Exception {
        try (RunningDemo demo = RunningDemo.start()) {
            open(demo, 20);
            long before = heapInUse();
            open(demo, VISITORS);
            long kilobytes = (heapInUse() - before) / VISITORS / 1024;

            System.out.printf("An idle visitor takes %d KB of heap (%d open sessions)%n", kilobytes, VISITORS);
            assertThat(kilobytes).isBetween(1L, (long) MOST_KILOBYTES);
        }
    }

    private static void open(RunningDemo demo, int visitors) throws Exception {
        try (HttpClient browsers = HttpClient.newHttpClient()) {
            for (int visitor = 0; visitor < visitors; visitor++) {
                assertThat(visit(browsers, demo.doorUrl())).contains("onedoor-door");
            }
        }
    }

    /** Asks for what a browser asks for when it opens the door: the page, its start, and its first view. */
    private static String visit(HttpClient browser, String door) throws Exception {
        var page = browser.send(HttpRequest.newBuilder(URI.create(door + "/fi")).build(), BodyHandlers.ofString());
        String session = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String start = send(
                browser,
                session,
                HttpRequest.newBuilder(URI.create(
                        door + "/?v-r=init&location=fi&query=&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280"
                                + "&v-tzo=0&v-wn=v-" + System.nanoTime() + "&v-td=false&v-pr=1")));
        Matcher key = KEY.matcher(start);
        assertThat(key.find()).isTrue();
        return send(
                browser,
                session,
                HttpRequest.newBuilder(URI.create(door + "/?v-r=uidl&v-uiId=0"))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(OPEN_VIEW.formatted(key.group(1)))));
    }

    private static String send(HttpClient browser, String session, HttpRequest.Builder request) throws Exception {
        var response = browser.send(request.header("Cookie", session).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static long heapInUse() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
