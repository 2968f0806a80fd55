package org.onedoor.elements.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.vocabulary.Language;

/** A page that promises no line that is closed, and no number where it does not work. */
class PlainPageTest {
    private static final Instant NIGHT = Instant.parse("2026-11-30T01:00:00Z");

    private final Edition country = ContentPack.bundled("national").edition();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyContactStandsInTheProvedOrderWithWhetherItIsOpen(Language language) {
        Document page = page(language);

        List<String> called = page.select("li > a").eachText();
        assertThat(called.getFirst()).isEqualTo("112");
        List<Match> contacts = country.crisis(language, NIGHT);
        assertThat(called).hasSameSizeAs(contacts);
        for (int i = 0; i < contacts.size(); i++) {
            Match contact = contacts.get(i);
            Element told = page.select("li").get(i);
            if (contact.open().openToAll()) {
                assertThat(told.text())
                        .containsIgnoringCase(
                                contact.open().in(language, country.regions().timeOf(NIGHT)));
            } else {
                assertThat(told.select("span > span").first().text()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNumberSaysWhereItDoesNotWork(Language language) {
        String lapland = country.regions().findRegion("21").orElseThrow().name().in(language);

        assertThat(page(language).select("li:has(a[href='tel:116117'])").text()).contains(lapland);
    }

    private Document page(Language language) {
        return Jsoup.parse(new PlainPage(country, language, NIGHT).html("title", "more", List.of()));
    }
}
