package org.onedoor.navigator.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.onedoor.navigator.Navigator;

/** Navigators to put on paper. */
public final class Examples {
    /** Every kind of item, gate and rule, in proper words. */
    public static final Navigator EXAMPLE = read("/org/onedoor/navigator/paper/example.json");
    /** The one that ships. */
    public static final Navigator NATIONAL = Navigator.read(Path.of(
            "../national-pack/src/main/resources/META-INF/onedoor/packs/national/navigator/symptom-navigator.json"));

    private Examples() {}

    /** A navigator beside the tests. */
    public static Navigator read(String resource) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return Navigator.read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
