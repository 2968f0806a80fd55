package org.onedoor.elements.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many visits a heap has room for, and limits that would let nobody in. */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "the heap of the trial,   512, 100, 400, 858",
        "a heap of two gigabytes, 2048, 200, 400, 3944",
        "hardly any heap,         64, 60, 400, 1",
    })
    void asManyVisitsAsFitBesideTheProgram(String which, long heapMb, long ownMb, long visitKb, long most) {
        Limits limits = Limits.defaults().with(new Limits.Heap(visitKb * 1024, 0.85));

        assertThat(Room.most(heapMb << 20, ownMb << 20, limits)).isEqualTo(most);
    }

    @Test
    void limitsThatWouldLetNobodyInAreRefused() {
        assertThatThrownBy(() -> new Limits.Caps(0, 1, 1)).hasMessageContaining("Visits of an address");
        assertThatThrownBy(() -> new Limits.Caps(1, 0, 1)).hasMessageContaining("Windows of a visit");
        assertThatThrownBy(() -> new Limits.Caps(1, 1, 0)).hasMessageContaining("Requests of a visit");
        assertThatThrownBy(() -> new Limits.Heap(0, 0.5)).hasMessageContaining("Bytes of a visit");
        assertThatThrownBy(() -> new Limits.Heap(1, Double.NaN)).hasMessageContaining("share of the heap");
        assertThatThrownBy(() -> new Limits.Times(Duration.ZERO, Duration.ofMinutes(1)))
                .hasMessageContaining("longer than nothing");
        assertThatThrownBy(() -> new Limits.Bodies(1, Duration.ofSeconds(-1)))
                .hasMessageContaining("longer than nothing");
    }
}
