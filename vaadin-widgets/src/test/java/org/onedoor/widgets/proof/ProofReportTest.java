package org.onedoor.widgets.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.content.Edition;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.content.proof.RegionLaw;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.proof.Law;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;

/** A professional who looks at what is proved. */
class ProofReportTest extends WidgetTest {
    private static final Path BROKEN = Path.of("../workbench/src/test/resources/verify");

    private static Visit report(Navigator navigator, Language language) {
        Proofs.of(navigator).join();
        ProofReportWidget widget = new ProofReportWidget(navigator);
        widget.setLanguage(language);
        return Visit.to(widget);
    }

    private static Navigator broken(String name) {
        return Navigator.read(BROKEN.resolve(name + ".json"));
    }

    @Test
    void whatIsProvedIsSaidLawByLawAndForEveryRegion() {
        Edition edition = WalkPack.country();
        CompletableFuture.allOf(Proofs.of(edition.navigator()), Proofs.regions(edition))
                .join();
        ProofReportWidget widget = new ProofReportWidget(edition);
        widget.setLanguage(Language.EN);
        Visit visit = Visit.to(widget);
        assertThat(visit.title()).isEqualTo("What is proved of the navigator");
        assertThat(visit.page())
                .contains("A worse answer never lowers the step", "A region never removes crisis help")
                .contains("The longest walk asks");
        assertThat(visit.texts("onedoor-outcome")).hasSize(Law.values().length + RegionLaw.values().length);
        assertThat(visit.of(Section.class)
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getAttribute("aria-busy"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | Huonompi vastaus johtaa matalammalle portaalle. | Miten nukut? – Huonosti       | Porras 1: Juttele jollekulle
            SV | Ett sämre svar leder till ett lägre steg.       | Hur sover du? – Dåligt        | Steg 1: Prata med någon
            EN | A worse answer leads to a lower step.           | How do you sleep? – Badly     | Step 1: Talk to someone
            """)
    void whatDoesNotHoldIsShownWithItsWalk(Language language, String wrong, String answer, String end) {
        Visit visit = report(broken("lowers"), language);
        assertThat(visit.texts("onedoor-proof-finding"))
                .singleElement()
                .satisfies(found -> assertThat(found).contains(wrong, answer, end));
        assertThat(visit.texts("onedoor-outcome-refuted")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreachable", "danger", "invariant"})
    void everyKindOfFindingHasItsWords(String name) {
        for (Language language : Language.values()) {
            Visit visit = report(broken(name), language);
            assertThat(visit.texts("onedoor-proof-finding"))
                    .isNotEmpty()
                    .noneMatch(found -> found.matches(".*\\{\\d}.*"));
        }
    }

    @Test
    void rulesThatOthersMakeUnnecessaryAreNamed() {
        assertThat(report(broken("invariant"), Language.EN).page())
                .contains("Rule: You are often tired. (tired-again)", "The same is done by: tired");
        assertThat(report(broken("lowers"), Language.EN).page()).contains("Every rule changes some result.");
    }

    @Test
    void untilItIsKnownTheReportSaysThatItIsComing() {
        Navigator navigator = broken("lowers");
        CompletableFuture<ProofReport> running = Proofs.running(navigator);
        Visit visit = Visit.to(new ProofReportWidget(navigator));
        assertThat(visit.page()).contains("The proof is being worked out.").doesNotContain("Digits of the number");
        running.complete(ProofReport.of(NavigatorProof.of(navigator)));
        MockVaadin.runUIQueue();
        assertThat(visit.page()).contains("Something does not hold.", "Digits of the number");
    }

    @Test
    void aProofThatFailsIsSaidPlainly() {
        Navigator navigator = broken("lowers");
        CompletableFuture<ProofReport> running = Proofs.running(navigator);
        Visit visit = Visit.to(new ProofReportWidget(navigator));
        running.completeExceptionally(new IllegalStateException("no room"));
        MockVaadin.runUIQueue();
        assertThat(visit.page()).contains("The proof could not be worked out.").doesNotContain("no room");
    }

    @Test
    void nobodyMissesAReportWhosePageHasGone() {
        Navigator navigator = broken("lowers");
        CompletableFuture<ProofReport> running = Proofs.running(navigator);
        UI gone = UI.getCurrent();
        gone.add(new ProofReportWidget(navigator));
        gone.removeAll();
        gone.close();
        MockVaadin.runUIQueue();
        running.complete(ProofReport.of(NavigatorProof.of(navigator)));
        assertThat(running).isCompleted();
    }

    @Test
    void aNavigatorIsProvedOnceForAllWhoLook() {
        Navigator navigator = broken("danger");
        assertThat(Proofs.of(navigator)).isSameAs(Proofs.of(navigator));
        assertThat(Proofs.of(navigator)).isNotSameAs(Proofs.of(broken("danger")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                   | 0              | 0              | 0 %
            1234567             | 1 234 567      | 1,234,567      | < 0,1 %
            44000000000000000   | 4,40 · 10¹⁶    | 4.40 · 10¹⁶    | 44,0 %
            99960000000000000   | 1,00 · 10¹⁷    | 1.00 · 10¹⁷    | 100,0 %
            """)
    void aNumberOfSetsIsReadable(BigInteger number, String fi, String en, String share) {
        BigNumber all = new BigNumber(BigInteger.TEN.pow(17));
        BigNumber sets = new BigNumber(number);
        assertThat(List.of(sets.in(Language.FI), sets.in(Language.EN), sets.shareOf(all, Language.FI)))
                .map(said -> said.replace('\u00a0', ' '))
                .containsExactly(fi, en, share);
    }
}
