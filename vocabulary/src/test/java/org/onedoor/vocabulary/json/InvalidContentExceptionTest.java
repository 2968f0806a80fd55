package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidContentExceptionTest {
    @Test
    void problemsAreToldOnceEachInTheOrderOfTheirPlaces() {
        List<Problem> found = List.of(
                new Problem("b.json", 1, 1, "", "last"),
                new Problem("a.json", 10, 2, "/z", "fourth"),
                new Problem("a.json", 9, 30, "/y", "third"),
                new Problem("a.json", 9, 4, "/x", "second of the place"),
                new Problem("a.json", 9, 4, "/x", "first of the place"),
                new Problem("a.json", 10, 2, "/z", "fourth"));

        assertThatThrownBy(() -> InvalidContentException.throwIfAny(found)).hasMessage("""
                a.json:9:4 /x: first of the place
                a.json:9:4 /x: second of the place
                a.json:9:30 /y: third
                a.json:10:2 /z: fourth
                b.json:1:1: last""");
    }

    @Test
    void nothingFoundIsNothingThrown() {
        assertThatCode(() -> InvalidContentException.throwIfAny(List.of())).doesNotThrowAnyException();
    }
}
