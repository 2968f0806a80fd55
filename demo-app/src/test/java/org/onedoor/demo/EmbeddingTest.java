package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.Language;

/** The intranet page of another origin shows the door's elements, and only listed origins can. */
@InBrowser
class EmbeddingTest {

    @Test
    void theElementShowsOnAPageOfAnotherOrigin(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        var page = visitor.openIntranet("/");

        assertThat(page.locator("onedoor-navigator h2")).containsText("Tämä osa");
        visitor.screenshot("intranet");
        assertThat(visitor.complaints()).isEmpty();
    }
}
