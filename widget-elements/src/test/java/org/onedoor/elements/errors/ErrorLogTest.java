package org.onedoor.elements.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What breaks again and again is counted. */
class ErrorLogTest {
    private long now;
    private final ErrorLog log = new ErrorLog(() -> now);

    @Test
    void theSameIsToldOnceAMinuteWithHowOftenItWas() {
        assertThat(log.line("here")).isEqualTo("here");
        for (int again = 0; again < 1000; again++) {
            assertThat(log.line("here")).isEmpty();
        }
        assertThat(log.line("there")).isEqualTo("there");
        now += TimeUnit.MINUTES.toNanos(1);
        assertThat(log.line("here")).isEqualTo("here\n\t(1000 more of this were not told)");
        assertThat(log.line("here")).isEmpty();
    }
}
