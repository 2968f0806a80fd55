package org.onedoor.navigator.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;

class ScaleCatalogueTest {
    private final ScaleCatalogue catalogue = ScaleCatalogue.bundled();

    @Test
    void theBundledScalesAreInTheOrderOfTheIndex() {
        assertThat(catalogue.ids()).hasSize(35).startsWith("phq-2", "phq-4", "phq-8", "phq-9");
        assertThat(catalogue.scales()).extracting(Scale::id).isEqualTo(catalogue.ids());
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
