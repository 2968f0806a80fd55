package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.vocabulary.Language;

/** A pack that stops being safe while people are at the door. */
@InBrowser
class PackStaysTest {
    private static final Path NATIONAL = Path.of("../national-pack/src/main/resources/META-INF/onedoor/packs/national");
    private static final int SECONDS = 10;

    @TempDir
    Path folder;

    @Test
    void visitorsSee112AndProfessionalsWhyTheChangeIsNotInUse(Browsing browsing) throws Exception {
        copyNational();
        try (RunningDemo demo = RunningDemo.start(Options.defaults().withPack(folder))) {
            Page page = browsing.visitor(Language.EN).page();
            Visitor visitor = browsing.visitor(Language.EN, 390);
            Page professionals = visitor.page();
            professionals.navigate(demo.doorUrl() + "/en/professionals");
            assertThat(professionals.locator("h1")).isVisible();
            assertThat(professionals.locator(".door-pack-stays")).hasCount(0);

            Path services = folder.resolve("services/national.json");
            Files.writeString(
                    services, Files.readString(services).replace("\"value\": \"112\"", "\"value\": \"0600 112 112\""));
            Locator why = professionals.locator(".door-pack-stays");
            for (int second = 0; second <= SECONDS && why.count() == 0; second++) {
                Thread.sleep(1000);
                professionals.reload();
                assertThat(professionals.locator("h1")).isVisible();
            }
            assertThat(why).containsText(PageText.PACK_STAYS.in(Language.EN));
            assertThat(why).containsText("pack.json: the edition of Finland has no emergency number");
            assertThat(why).containsText("the number 0600 112 112 is charged at a premium rate");
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            visitor.screenshot("pack-stays");

            page.navigate(demo.doorUrl() + "/en");
            assertThat(page.locator(".onedoor-crisis-bar a[href='tel:112']").locator("visible=true"))
                    .isVisible();
        }
    }

    private void copyNational() throws IOException {
        try (Stream<Path> files = Files.walk(NATIONAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(NATIONAL.relativize(file));
                Files.createDirectories(copy.getParent());
                // The day on which they were checked, whenever the tests run.
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replaceAll(
                                        "\"checkedOn\": \"[0-9-]+\"",
                                        "\"checkedOn\": \""
                                                + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "\""));
            }
        }
    }
}
