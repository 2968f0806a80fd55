package org.onedoor.elements.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log line may tell, and how often. */
class DiscreetTest {
    private long now;
    private final Repeated repeated = new Repeated(() -> now);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /fi?lang=sv&secret=1 HTTP/1.1",
                "Invalid security key received from 127.0.0.1 4c1cca05-bd75-4e65-a48f-secret0a48f",
                "Session node0secret8ol6qjxsbp17bpth865f250.node0 ended",
                "Cookie: onedoor-session=secret",
                "{Set-Cookie=[secret]}",
                "http://localhost/?secret",
                "v-r=uidl&secret=1"
            })
    void noQueryNoCookieAndNoIdIsTold(String line) {
        assertThat(Discreet.text(line)).doesNotContain("secret").contains("…");
    }

    @Test
    void whatBrokeIsToldByItsPlaces() {
        Throwable broken = new IllegalStateException("secret", new IllegalArgumentException("secret"));
        assertThat(Discreet.places(broken))
                .contains(
                        "java.lang.IllegalStateException",
                        "\ncaused by java.lang.IllegalArgumentException",
                        "DiscreetTest")
                .doesNotContain("secret");
        assertThat(Discreet.text("A page broke in org.onedoor.demo.Demo"))
                .isEqualTo("A page broke in org.onedoor.demo.Demo");
    }

    @Test
    void theSameIsToldOnceAMinuteWithHowOftenItCame() {
        assertThat(repeated.since("here")).isZero();
        for (int again = 0; again < 1000; again++) {
            assertThat(repeated.since("here")).isNegative();
        }
        assertThat(repeated.since("there")).isZero();
        now += TimeUnit.MINUTES.toNanos(1);
        assertThat(repeated.since("here")).isEqualTo(1000);
        assertThat(repeated.since("here")).isNegative();
    }
}
