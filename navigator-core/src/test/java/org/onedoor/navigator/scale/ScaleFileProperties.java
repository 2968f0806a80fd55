package org.onedoor.navigator.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import org.onedoor.vocabulary.json.InvalidContentException;

/** A file that is not the one that was reviewed never scores anything. */
class ScaleFileProperties {
    private static final ScaleIndex INDEX = ScaleIndex.read("index", bytes("index"));

    @Property
    void aChangedByteIsRefusedWhereverItIs(
            @ForAll("ids") String id, @ForAll @From("places") double place, @ForAll @ByteRange(min = 1) byte change) {
        byte[] changed = bytes(id + ".json");
        changed[(int) (place * changed.length)] ^= change;
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> INDEX.scale(id, id + ".json", changed))
                .withMessageContaining("was changed since its SHA-256 was written");
    }

    /** A cut-off with another digit is a valid scale, which is why bundled files are pinned. */
    @Example
    void theHashTellsWhatTheChecksCannot() {
        String file = new String(bytes("phq-9.json"), UTF_8);
        String changed = file.replace(
                "\"when\": {\"score\": \"total\", \"atLeast\": 10}",
                "\"when\": {\"score\": \"total\", \"atLeast\": 12}");
        assertThat(changed).isNotEqualTo(file);
        assertThat(Scale.read("phq-9.json", changed).id()).isEqualTo("phq-9");
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> INDEX.scale("phq-9", "phq-9.json", changed.getBytes(UTF_8)));
    }

    /** The failure shows the index as it should be. */
    @Example
    void theIndexHasTheHashOfEveryFile() {
        List<String> lines = new ArrayList<>();
        INDEX.ids().forEach(id -> lines.add(id + " " + Sha256.of(bytes(id + ".json"))));
        assertThat(new String(bytes("index"), UTF_8).lines()).containsExactlyElementsOf(lines);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(INDEX.ids());
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Scale.class.getResourceAsStream("/META-INF/onedoor/scales/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
