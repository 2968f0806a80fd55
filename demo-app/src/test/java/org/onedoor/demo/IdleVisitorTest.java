package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** How much of the server's memory a visitor takes who has opened the door and is reading. */
@Isolated("it measures the heap that all tests share")
class IdleVisitorTest {
    private static final int VISITORS = Integer.getInteger("onedoor.visitors", 200);
    private static final int MOST_KILOBYTES = 250;

    @Test
    void takesLittle() throws Exception {
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
                WireVisitor opens = new WireVisitor(browsers, demo.doorUrl());
                assertThat(opens.page().headers().firstValue("Set-Cookie")).isEmpty();
                opens.window();
                assertThat(opens.view().body()).contains("onedoor-door");
                assertThat(opens.settled().statusCode()).isEqualTo(200);
            }
        }
    }

    private static long heapInUse() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
