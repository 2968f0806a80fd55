package org.onedoor.workbench.simulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The cohort of the small pack, as a text for tests to change. */
record Cohorts(String json) {
    static Cohorts small() {
        try {
            return new Cohorts(Files.readString(Path.of("src/test/resources/cohorts/small.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cohorts replace(String text, String with) {
        if (!json.contains(text)) {
            throw new AssertionError("the cohort does not contain " + text);
        }
        return new Cohorts(json.replace(text, with));
    }

    Cohort read() {
        return Cohort.read("cohort.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
