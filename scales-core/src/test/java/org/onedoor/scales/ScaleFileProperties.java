package org.onedoor.scales;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The seal tells it too, for a file that no index pins; what it does not cover changes no result. */
    @Property
    void aSealedFileIsRefusedOrScoresTheSame(
            @ForAll("ids") String id,
            @ForAll @From("places") double place,
            @ForAll("bytes") byte becomes,
            @ForAll Random random) {
        byte[] changed = bytes(id + ".json");
        changed[(int) (place * changed.length)] = becomes;
        Scale scale;
        try {
            scale = Scale.read(id + ".json", new ByteArrayInputStream(changed));
        } catch (InvalidContentException refused) {
            return;
        }
        Scale reviewed = ScaleCatalogue.bundled().scale(id);
        int[] answers = answers(reviewed, random);
        assertThat(scale.score(answers))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.(name|advice)")
                .isEqualTo(reviewed.score(answers));
        assertThat(scale.definition().properSeal())
                .isEqualTo(reviewed.definition().seal());
    }

    private static int[] answers(Scale scale, Random random) {
        return scale.items().stream()
                .map(ScaleItem::options)
                .mapToInt(options -> options.get(random.nextInt(options.size())).value())
                .toArray();
    }

    @Example
    void everyDigitOfEveryCutOffIsUnderTheSeal() {
        for (String id : INDEX.ids()) {
            String file = new String(bytes(id + ".json"), UTF_8).replaceFirst("\"ages\": .*", "");
            Matcher number = Pattern.compile(
                            "\"(atLeast|atMost|is|from|to|points|value|upTo|multiply|pointsAtLeast|mean|sd)\": [-0-9.]*([0-9])")
                    .matcher(file);
            while (number.find()) {
                String changed = file.substring(0, number.start(2))
                        + (char) ('0' + (number.group(2).charAt(0) - '0' + 1) % 10)
                        + file.substring(number.end(2));
                assertThatExceptionOfType(InvalidContentException.class)
                        .as(id + " " + number.group())
                        .isThrownBy(() -> Scale.read(id + ".json", changed));
            }
        }
    }

    /** A cut-off with another digit is a valid scale, which is why files that were reviewed are sealed. */
    @Example
    void theSealTellsWhatTheChecksCannot() {
        String reviewed = new String(bytes("phq-9.json"), UTF_8);
        String changed = reviewed.replace(
                "\"when\": {\"score\": \"total\", \"atLeast\": 10}",
                "\"when\": {\"score\": \"total\", \"atLeast\": 12}");
        String unsealed = changed.replaceFirst(",\\s*\"seal\": \"[0-9a-f]+\"", "");
        assertThat(Scale.read("phq-9.json", unsealed).id()).isEqualTo("phq-9");
        String proper = Scale.read("phq-9.json", unsealed).definition().properSeal();
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> Scale.read("phq-9.json", changed))
                .withMessageEndingWith("/seal: the scoring was changed since it was reviewed and sealed;"
                        + " the seal of this one is " + proper);
    }

    @Example
    void everyBundledScaleIsSealed() {
        assertThat(ScaleCatalogue.bundled().scales())
                .allSatisfy(scale -> assertThat(scale.definition().seal())
                        .isEqualTo(scale.definition().properSeal()));
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
    Arbitrary<Byte> bytes() {
        Arbitrary<Byte> digits = Arbitraries.bytes().between((byte) '0', (byte) '9');
        return Arbitraries.oneOf(digits, Arbitraries.bytes().between((byte) ' ', (byte) '~'), Arbitraries.bytes());
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
