package org.onedoor.widgets.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;

/** A walk that the visitor's tab has kept is taken up as it was, or not at all. */
class KeptWalkTest extends WidgetTest {
    private NavigatorWidget navigator;
    private Visit visit;

    @BeforeEach
    void open() {
        navigator = new NavigatorWidget(WalkPack.country());
        navigator.setLanguage(Language.FI);
        visit = Visit.to(navigator);
    }

    private String kept() {
        return KeptWalk.of(
                        navigator.session(),
                        navigator.trail(),
                        navigator.getMunicipality().orElse(null),
                        null)
                .json();
    }

    /** What the tab was last told to keep. */
    private String keptByTheTab() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("visit.keep"))
                .map(call -> (String) call.getParameters().get(1))
                .reduce("", (earlier, last) -> last);
    }

    @Test
    void whatIsChosenAndNotSentOnComesBack() {
        visit.choose("Itselleni");
        String first = keptByTheTab();
        open();
        navigator.takeUp(first);
        assertThat(visit.chosen()).isEqualTo("me");
        assertThat(navigator.session().answers()).isEmpty();

        visit.press(Visit.NEXT).answer("Olen").choose("Uni", "Yksinäisyys");
        String later = keptByTheTab();
        open();
        navigator.takeUp(later);
        assertThat(visit.title()).isEqualTo("Mikä mietityttää?");
        assertThat(visit.chosen()).isEqualTo(Set.of("sleep", "loneliness"));
        assertThat(navigator.session().answers()).doesNotContainKey("topics");
        assertThat(keptByTheTab()).isEqualTo(later);
    }

    @Test
    void whatIsChosenIsErasedWithTheRest() {
        visit.choose("Itselleni");
        keptByTheTab();

        navigator.erase();

        assertThat(keptByTheTab()).isEmpty();
        visit.press(Visit.NEXT);
        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
    }

    @Test
    void everyKindOfAnswerComesBack() {
        visit.answer("Itselleni")
                .press("En tiedä")
                .answer("Uni", "Yksinäisyys")
                .press("Ohita kysymys")
                .answer("6");
        String title = visit.title();
        var answers = navigator.session().answers();
        String kept = kept();

        open();
        navigator.takeUp(kept);

        assertThat(visit.title()).isEqualTo(title);
        assertThat(navigator.session().answers()).isEqualTo(answers);
        assertThat(navigator.getPage()).isEqualTo(6);
    }

    @Test
    void thePageThatWasTurnedBackToComesBackWithItsAnswerAndItsNeighbours() {
        visit.answer("Itselleni").answer("Olen").answer("Uni").press("Takaisin").press("Takaisin");
        navigator.setMunicipality("853");
        String kept = kept();

        open();
        navigator.takeUp(kept);

        assertThat(visit.title()).isEqualTo("Oletko turvassa?");
        assertThat(visit.chosen()).isEqualTo("yes");
        assertThat(navigator.getMunicipality()).contains("853");
        assertThat(navigator.turnTo(3)).isTrue();
        assertThat(visit.title()).isEqualTo("Mikä mietityttää?");
    }

    @Test
    void nothingThatIsAskedOrAnsweredIsInWhatItSaysOfItself() {
        visit.answer("Itselleni").answer("Olen");
        assertThat(KeptWalk.read(kept())).hasToString("KeptWalk[walk-navigator 7]");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"version\":\"7\"', '\"version\":\"8\"'",
        "walk-navigator, another",
        "'\"at\":3', '\"at\":9'",
        "'[\"me\"]', '[\"nobody\"]'",
        "'[\"me\"]', '[\"=4\"]'",
        "'[\"me\"]', '[\"=four\"]'",
        "'[\"me\"]', '[\"+\"]'",
        "'\"answers\"', '\"responses\"'",
        "'\"at\":3', '\"at\":3,\"chosen\":[\"perhaps\"]'"
    })
    void aWalkThroughOtherContentBeginsAnewAndSaysSo(String part, String other) {
        visit.answer("Itselleni").answer("Olen");
        String changed = kept().replace(part, other);
        assertThat(changed).isNotEqualTo(kept());

        open();
        navigator.takeUp(changed);

        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
        assertThat(visit.page()).contains("Kysymykset ovat muuttuneet käyntisi aikana");
        assertThat(navigator.session().answers()).isEmpty();
        visit.answer("Itselleni");
        assertThat(visit.page()).doesNotContain("Kysymykset ovat muuttuneet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"walk\"", "{\"navigator\":1}"})
    void whatIsNoWalkAtAllIsNotTakenUp(String kept) {
        navigator.takeUp(kept);
        assertThat(navigator.session().answers()).isEmpty();
        assertThat(visit.title()).isEqualTo("Kenelle haet apua?");
    }

    @Test
    void whoGoesOnFromAPageInTheMiddleKeepsThePagesAfterIt() {
        visit.answer("Itselleni").answer("Olen").answer("Uni").answer("En");
        navigator.turnTo(2);
        visit.answer("Olen");
        assertThat(navigator.getPage()).isEqualTo(5);
        visit.press("Takaisin");
        assertThat(navigator.getPage()).isEqualTo(4);
        assertThat(visit.chosen()).isEqualTo("no");
    }

    @Test
    void aPageWhoseQuestionIsNotAskedAnyMoreShowsWhereTheWalkIs() {
        visit.answer("Itselleni").answer("Olen");
        Trail trail = new Trail(List.of("for-whom", "hidden-since", "topics"), 2, 0);
        assertThat(trail.shown(navigator.session()).stage())
                .isInstanceOfSatisfying(
                        Question.class, question -> assertThat(question.item()).isEqualTo("topics"));
    }
}
