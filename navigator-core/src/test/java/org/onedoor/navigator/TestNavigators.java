package org.onedoor.navigator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The small navigators beside the tests. */
public final class TestNavigators {
    public static final Navigator ASQ = read("asq.json");
    public static final Navigator PHQ_TWO_STEP = read("phq-two-step.json");

    private TestNavigators() {}

    public static Navigator read(String name) {
        try (InputStream in = open(name)) {
            return Navigator.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(TestNavigators.class.getResourceAsStream(name), name);
    }
}
