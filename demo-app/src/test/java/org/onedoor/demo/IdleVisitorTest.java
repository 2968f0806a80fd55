package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** How much of the server's memory a visitor takes who has opened the door and is reading. */
@Isolated("it measures the heap that all tests share")
class IdleVisitorTest {
    private static final int VISITORS = 200;
    private static final int MOST_KILOBYTES = 1024;
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @Test
    void takesLessThanAMegabyte() throws Exception {
        try (RunningDemo demo = RunningDemo.start()) {
            open(demo, 20); // what is made once for all
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

    /** Asks for what a browser asks for when it opens the door: the page, which brings its first view along. */
    private static String visit(HttpClient browser, String door) throws Exception {
        var page = browser.send(HttpRequest.newBuilder(URI.create(door + "/fi")).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(KEY.matcher(page.body()).find()).as("a session of its own").isTrue();
        return page.body();
    }

    private static long heapInUse() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
