package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.InvalidContentException;

/** A professional who looks at what is proved of the navigator, in a browser. */
@InBrowser
class ProofPageTest {
    private static final int PATIENCE_MILLIS = 60_000;

    @ParameterizedTest
    @CsvSource({"FI, 1280", "FI, 390", "SV, 1280", "SV, 390", "EN, 1280", "EN, 390"})
    void whatIsProvedAppearsByItself(Language language, int width, Browsing browsing) {
        Visitor visitor = browsing.visitor(language, width);
        Page page = visitor.open("/" + language.tag() + "/professionals");
        page.locator("a[href$='/professionals/proof']").click();
        Locator report = page.locator(".onedoor-proof-report");
        assertThat(report.locator("[role=status]")).isVisible();
        visitor.screenshot("proof-first");

        assertThat(report.locator(".onedoor-outcome")).hasCount(15, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(report.locator(".onedoor-proof-proved")).isVisible();
        assertThat(report.locator(".onedoor-proof-bar")).hasCount(7);
        visitor.screenshot("proof");
        assertThat(visitor.barriers()).isEmpty();
        assertThat(visitor.scrollsSideways()).isFalse();
        assertThat(visitor.complaints()).isEmpty();
    }

    /** A host that reads its packs itself may show one that nobody has proved. */
    @ParameterizedTest
    @CsvSource({"FI, 390", "SV, 1280", "EN, 390"})
    void whatDoesNotHoldIsShownWithTheWalkThatShowsIt(
            Language language, int width, Browsing browsing, @TempDir Path folder) throws IOException {
        Visitor visitor = browsing.visitor(language, width);
        try (RunningDemo demo = RunningDemo.showing(ContentPack.read(broken(folder)))) {
            visitor.page().navigate(demo.doorUrl() + "/" + language.tag() + "/professionals/proof");
            Locator report = visitor.page().locator(".onedoor-proof-report");
            assertThat(report.locator(".onedoor-outcome-refuted"))
                    .hasCount(2, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(report.locator(".onedoor-proof-finding")).hasCount(3);
            visitor.screenshot("proof-refuted");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
        }
    }

    @Test
    void whatDoesNotHoldOpensNoDoor(@TempDir Path folder) throws IOException {
        Options options = Options.defaults().withPack(broken(folder));

        assertThatThrownBy(() -> RunningDemo.start(options))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("a worse answer leads to a lower step")
                .hasMessageContaining("Four nights a week need guided help");
    }

    /** The small pack with a navigator that keeps two laws no longer. */
    private static Path broken(Path folder) throws IOException {
        Path small = Path.of("../content-core/src/test/resources/packs/small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(small.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        String broken = Files.readString(Path.of("../workbench/src/test/resources/verify/invariant.json"));
        Files.writeString(folder.resolve("navigator/small.json"), broken.replace("\"topics\": [],\n  \"steps\"", """
                        "topics": [{"id": "sleep", "name": {"fi": "Uni", "sv": "Sömn", "en": "Sleep"}}],
                        "steps\""""));
        return folder;
    }
}
