package org.onedoor.workbench.paper;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.onedoor.navigator.Navigator;
import org.onedoor.vocabulary.json.StrictJson;

/** Navigators to put on paper. */
public final class Examples {
    /** Every kind of item, gate and rule, in proper words. */
    public static final Navigator EXAMPLE = read("/org/onedoor/workbench/paper/example.json");
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

    /** The example with another text in the place of a question's. */
    static Navigator exampleAsking(String question) {
        String json = StrictJson.write(EXAMPLE.definition());
        String asked = Json.createValue(question).toString();
        byte[] changed = json.replace("\"What weighs on you?\"", asked).getBytes(StandardCharsets.UTF_8);
        return Navigator.read("changed", new ByteArrayInputStream(changed));
    }
}
