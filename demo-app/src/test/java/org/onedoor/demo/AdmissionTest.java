package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.elements.admission.Limits;

/** The door answers when many lean on it: who fits is let in, everyone else is told whom to call. */
class AdmissionTest {
    private static final int VISITS = 3;
    private static final int WINDOWS = 2;
    private static final int DRIPS = 230;
    private static final Duration UNTOUCHED = Duration.ofSeconds(6);
    private static final Duration IN_USE = Duration.ofSeconds(25);

    private static HttpClient browser;
    private static RunningDemo demo;

    @BeforeAll
    static void open() {
        browser = HttpClient.newHttpClient();
        demo = RunningDemo.start(Limits.defaults()
                .with(new Limits.Caps(VISITS, WINDOWS, 8))
                .with(new Limits.Times(UNTOUCHED, IN_USE))
                .with(new Limits.Bodies(64 * 1024, Duration.ofSeconds(1))));
    }

    @AfterAll
    static void close() {
        demo.close();
        browser.close();
    }

    @Test
    void aPageThatNoScriptOpensKeepsNoSession() throws Exception {
        for (int crawler = 0; crawler < 10 * VISITS; crawler++) {
            var page = get("/fi");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void whoComesWhenThereIsNoRoomIsToldWhomToCallUntilAnUntouchedVisitHasLeft() throws Exception {
        waitForRoom();
        for (int visit = 0; visit < VISITS; visit++) {
            assertThat(visitor().window().statusCode()).isEqualTo(200);
        }

        var refused = visitor().window();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).contains("tel:112", "lang=\"fi\"").doesNotContain("<script");

        waitForRoom();
    }

    @Test
    void aVisitThatSomebodyUsesStays() throws Exception {
        waitForRoom();
        WireVisitor reads = visitor().enter();
        WireVisitor leaves = visitor().enter();
        assertThat(reads.click().statusCode()).isEqualTo(200);

        Thread.sleep(UNTOUCHED.plusSeconds(1));

        assertThat(reads.settled().body()).doesNotContain("sessionExpired");
        assertThat(leaves.settled().body()).contains("sessionExpired");
    }

    @Test
    void aVisitHasAsManyWindowsAsOneMayHave() throws Exception {
        waitForRoom();
        WireVisitor visitor = visitor().enter();
        for (int more = 1; more < WINDOWS; more++) {
            assertThat(visitor.window().statusCode()).isEqualTo(200);
        }

        var refused = visitor.window();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("tel:112");
    }

    @ParameterizedTest
    @CsvSource({
        "/help-now, fi, Apua heti",
        "/fi/help-now, fi, Apua heti",
        "/sv/help-now, sv, Hjälp genast",
        "/en/help-now, en, Help now"
    })
    void helpNowNeedsNoSessionAndNoScript(String path, String language, String title) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("lang=\"" + language + "\"", "<h1>" + title + "</h1>", "href=\"tel:112\"")
                .doesNotContain("<script");
    }

    @Test
    void aSupervisorIsToldWhetherTheServerLivesAndHasRoom() throws Exception {
        assertThat(get("/health/live").body()).isEqualTo("live\n");
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void dripsDoNotShutTheDoor() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int drip = 0; drip < DRIPS; drip++) {
                Socket socket =
                        new Socket("localhost", URI.create(demo.doorUrl()).getPort());
                slow.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write(("POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            assertAnswers("/fi");
            assertAnswers("/fi/help-now");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatDripsIsNotWaitedFor() throws Exception {
        try (Socket socket = new Socket("localhost", URI.create(demo.doorUrl()).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[300]; // fast enough for the connection, too slow for the body
            for (int sent = 0; sent < 4; sent++) {
                out.write(piece);
                out.flush();
                Thread.sleep(400);
            }
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(demo.doorUrl() + "/?v-r=uidl&v-uiId=0"))
                        .POST(HttpRequest.BodyPublishers.ofString("x".repeat(70_000)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** The time is told and not judged: it depends on what else the machine does. */
    private static void assertAnswers(String path) throws Exception {
        long begin = System.nanoTime();
        assertThat(get(path).statusCode()).isEqualTo(200);
        System.out.printf("%s beside the drips: %d ms%n", path, (System.nanoTime() - begin) / 1_000_000);
    }

    /** Jetty looks for ended sessions only now and then, but asks for each one when it is named. */
    private static void waitForRoom() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < end) {
            if (demo.visits() == 0) {
                return;
            }
            Thread.sleep(250);
        }
        throw new AssertionError("There are " + demo.visits() + " visits that nobody has touched");
    }

    private static WireVisitor visitor() {
        return new WireVisitor(browser, demo.doorUrl());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(demo.doorUrl() + path))
                        .timeout(Duration.ofSeconds(15))
                        .build(),
                BodyHandlers.ofString());
    }
}
