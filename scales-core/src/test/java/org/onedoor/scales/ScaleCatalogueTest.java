package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

class ScaleCatalogueTest {
    private final ScaleCatalogue catalogue = ScaleCatalogue.bundled();

    @Test
    void theBundledScalesAreInTheOrderOfTheIndex() {
        assertThat(catalogue.ids()).hasSize(35).startsWith("phq-2", "phq-4", "phq-8", "phq-9");
        assertThat(catalogue.scales()).extracting(Scale::id).isEqualTo(catalogue.ids());
    }

    @Test
    void aBundledScaleIsReadWhenItIsFirstAskedForAndOnce() {
        List<String> read = new ArrayList<>();
        ScaleCatalogue lazy = bundled(name -> {
            read.add(name);
            return bytes(name);
        });
        assertThat(lazy.scale("phq-9")).isSameAs(lazy.scale("phq-9"));
        assertThat(read).containsExactly("index", "phq-9.json");
    }

    @Test
    void theProblemsOfAllChangedFilesAreToldTogether() {
        ScaleCatalogue changed = bundled(name -> {
            byte[] bytes = bytes(name);
            if (name.startsWith("gad")) {
                bytes[0] = ' ';
            }
            return bytes;
        });
        assertThat(changed.scale("phq-9").id()).isEqualTo("phq-9");
        assertThat(catchThrowableOfType(InvalidContentException.class, changed::scales)
                        .problems())
                .extracting(Problem::file)
                .containsExactly("gad-2.json", "gad-7.json");
    }

    private static ScaleCatalogue bundled(Function<String, byte[]> files) {
        return new ScaleCatalogue(new BundledScales(files).byId());
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Scale.class.getResourceAsStream("/META-INF/onedoor/scales/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void anUnknownScaleIsNamed() {
        assertThat(catalogue.findScale("bdi")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.scale("bdi"))
                .withMessage("There is no scale bdi");
    }

    @Test
    void twoScalesOfOneNameAreRefused() {
        Scale phq2 = catalogue.scale("phq-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaleCatalogue.of(List.of(phq2, phq2)))
                .withMessage("The catalogue already has a scale phq-2");
    }

    @Test
    void anItemWithoutAFinnishWordingIsNotAskableInFinnish() {
        ScaleItem difficulty = catalogue.scale("phq-9").findItem("q10").orElseThrow();
        assertThat(difficulty.askableIn(Language.FI)).isFalse();
        assertThat(difficulty.askableIn(Language.SV)).isTrue();
    }

    @Test
    void aScoreAddsThePoints() {
        assertThat(catalogue.scale("gad-2").score(Map.of("q1", 1, "q2", 3)).total())
                .isEqualTo(4);
    }
}
