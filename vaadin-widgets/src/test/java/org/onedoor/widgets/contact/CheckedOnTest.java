package org.onedoor.widgets.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;

/** Whoever wonders whether a number is still right reads when somebody last made sure. */
class CheckedOnTest extends WidgetTest {

    @ParameterizedTest
    @CsvSource({
        "FI, false, Tiedot tarkistettu 1. marraskuuta 2026",
        "FI, true, Tarkistimme nämä tiedot 1. marraskuuta 2026",
        "SV, false, Uppgifterna kontrollerades den 1 november 2026",
        "SV, true, Vi kontrollerade uppgifterna den 1 november 2026",
        "EN, false, Checked on 1 November 2026",
        "EN, true, We checked this on 1 November 2026"
    })
    void eachContactOfTheCrisisBarSaysIt(Language language, boolean easy, String words) {
        CrisisBar bar = new CrisisBar(WalkPack.read().edition());
        bar.setLanguage(language);
        bar.setEasyLanguage(easy);
        assertThat(Visit.to(bar).texts("onedoor-checked-on")).hasSize(3).containsOnly(words);
    }
}
