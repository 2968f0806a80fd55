package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which names and through which proxies the door is reached, and what its cookie is then. */
class ApproachTest {
    private static final String VIEW = "/?v-r=init&location=fi";
    private static RunningDemo alone;
    private static RunningDemo behind;

    @BeforeAll
    static void open() {
        alone = RunningDemo.start();
        behind = RunningDemo.start(Options.parse("--proxy", "127.0.0.0/8", "--host-name", "door.example"));
    }

    @AfterAll
    static void close() {
        alone.close();
        behind.close();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:1, 200",
        "127.0.0.1:8080, 200",
        "[::1], 200",
        "door.example, 421",
        "localhost.evil.example, 421",
        "evil.example:8080, 421",
        "169.254.169.254, 421",
        "user@localhost, 400"
    })
    void theDoorAnswersToItsOwnNamesOnly(String host, int status) throws Exception {
        var answer = RawRequest.of("GET", VIEW).with("Host: " + host).to(alone.doorUrl());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.all("Set-Cookie").isEmpty()).isEqualTo(status != 200);
    }

    @Test
    void behindAProxyThatTookHttpsOffTheCookieIsOfThisHostAndSecure() throws Exception {
        var answer = RawRequest.of("GET", VIEW)
                .with("Host: door.example", "X-Forwarded-Proto: https")
                .to(behind.doorUrl());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.first("Set-Cookie"))
                .startsWith("__Host-onedoor-session=")
                .contains("; Path=/", "; Secure", "HttpOnly");
        assertThat(answer.first("Set-Cookie")).doesNotContain("Domain");
        assertThat(answer.first("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void whoComesThereWithoutHttpsIsLedToIt() throws Exception {
        var answer = RawRequest.of("GET", "/fi")
                .with("Host: door.example", "Forwarded: for=192.0.2.1;proto=http;by=10.0.0.1")
                .to(behind.doorUrl());
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.first("Location")).isEqualTo("https://door.example/fi");
        assertThat(answer.all("Set-Cookie")).isEmpty();
    }

    @Test
    void nobodyElseIsBelieved() throws Exception {
        var answer = RawRequest.of("GET", VIEW).with("X-Forwarded-Proto: https").to(alone.doorUrl());
        assertThat(answer.first("Set-Cookie")).doesNotContain("Secure", "__Host-");
        assertThat(answer.all("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aSessionsIdTellsNothingAndAPageMayUseNoDevice() throws Exception {
        var answer = RawRequest.of("GET", VIEW).to(alone.doorUrl());
        assertThat(answer.first("Set-Cookie")).matches("onedoor-session=[A-Za-z0-9_-]{32};.*");
        assertThat(answer.first("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
    }
}
