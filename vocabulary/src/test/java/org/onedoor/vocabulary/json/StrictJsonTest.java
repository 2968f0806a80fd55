package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrictJsonTest {
    private static final String WHOLE = """
            {"id":"sleep","title":{"fi":"Uni","sv":"Sömn","fi-simple":"Uni"},"checkedOn":"2026-11-01",
             "published":"2026-11-01T00:00:00Z","ages":{"from":13,"to":null},
             "chapters":[{"purpose":"try-out","heading":{"fi":"a","sv":"b"},"minutes":5,"reading-ease":0.5,"optional":true,
              "parts":[{"purpose":"read","heading":{"fi":"a","sv":"b"},"minutes":7}]}],
             "authors":["A"],"glossary":{"z":{"fi":"a","sv":"b"},"b":{"fi":"a","sv":"b"},"a":{"fi":"a","sv":"b"}},
             "helpline":{"number":"116117","from":"08:00","to":"16:30","point":{"lat":60.1,"lon":25},"callsAnswered":5000000000}}
            """;

    @Test
    void whatIsWrittenReadsBackEqual() {
        Booklet booklet = StrictJson.read(Booklet.class, "sleep.json", WHOLE);

        assertThat(StrictJson.read(Booklet.class, "again.json", StrictJson.write(booklet)))
                .isEqualTo(booklet);
    }
}
