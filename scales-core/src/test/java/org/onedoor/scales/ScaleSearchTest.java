package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.scales.definition.Domain;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;

class ScaleSearchTest {
    private static final ScaleCatalogue SCALES = ScaleCatalogue.bundled();

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource({"phq-9, phq-9", "ahdistuneisuus, gad-7", "ÅNGEST, gad-7", "angest, gad-7", "alkoholi audit, audit"})
    void everyWordIsFoundInAnyLanguageWhateverItsMarks(String text, String scale) {
        assertThat(ids(ScaleSearch.of(text)))
                .contains(scale)
                .hasSizeLessThan(SCALES.ids().size());
    }

    @Test
    void withoutWordsEveryScaleIsFoundInItsOrder() {
        assertThat(ids(ScaleSearch.of(" "))).isEqualTo(SCALES.ids());
        assertThat(ids(ScaleSearch.of("xyzzy"))).isEmpty();
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(ids(new ScaleSearch("", Domain.SLEEP, null, null, null, null)))
                .contains("isi")
                .doesNotContain("phq-9");
        assertThat(ids(new ScaleSearch("gds", null, new AgeRange(13, 17), null, null, null)))
                .isEmpty();
        assertThat(ids(new ScaleSearch("", null, null, null, null, 1)))
                .allMatch(id -> SCALES.scale(id).minutes() == 1)
                .isNotEmpty();
        assertThat(ids(new ScaleSearch("", null, null, Language.SV, false, null)))
                .isEmpty();
        List<String> elsewhere = ids(new ScaleSearch("", null, null, null, false, null));
        List<String> here = ids(new ScaleSearch("", null, null, null, true, null));
        assertThat(here).isNotEmpty().doesNotContainAnyElementsOf(elsewhere);
        assertThat(here.size() + elsewhere.size()).isEqualTo(SCALES.ids().size());
    }

    private static List<String> ids(ScaleSearch search) {
        return SCALES.search(search).stream().map(Scale::id).toList();
    }
}
