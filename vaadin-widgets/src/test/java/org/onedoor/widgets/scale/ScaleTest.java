package org.onedoor.widgets.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.TextPack;
import org.onedoor.scales.definition.Translation;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;

/** Filling in a measurement scale. */
class ScaleTest extends WidgetTest {
    private static final String SEE = "Katso tulos";

    private ScaleWidget form;
    private Visit visit;

    @BeforeEach
    void open() {
        open("phq-9");
    }

    private void open(String scale) {
        form = new ScaleWidget(WalkPack.country(), ScaleCatalogue.bundled().scale(scale));
        form.setLanguage(Language.FI);
        visit = Visit.to(form);
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> rows() {
        return visit.of(RadioButtonGroup.class)
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    private void answer(int... values) {
        for (int i = 0; i < values.length; i++) {
            rows().get(i).setValue(values[i]);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "0 0 0 0 0 0 0 0 0, 0 / 27 pistettä, ei oireita tai vain vähän oireita",
        "1 1 1 1 1 0 0 0 0, 5 / 27 pistettä, lieviä oireita",
        "3 3 3 3 3 3 3 3 0, 24 / 27 pistettä, vaikeita oireita"
    })
    void aFullFormTellsItsPointsAndWhatTheyAreCalled(String answers, String points, String band) {
        answer(List.of(answers.split(" ")).stream().mapToInt(Integer::parseInt).toArray());
        visit.press(SEE);
        assertThat(visit.page()).contains(points, band, "ei ole diagnoosi").doesNotContain("Sinulla on");
    }

    @Test
    void aFormThatIsNotFullGivesNoPointsAndSaysWhatIsOpen() {
        answer(1, 1, 1);
        visit.press(SEE);
        assertThat(visit.page()).contains("6 kysymystä on vielä auki.", "Tähän ei ole vielä vastattu");
        assertThat(visit.page()).doesNotContain("pistettä");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anAnswerThatCallsForActionShowsWhomToCallBeforeAnythingElseIsAnswered(int value) {
        assertThat(visit.page()).doesNotContain("Apua saa heti");
        rows().get(8).setValue(value);
        assertThat(visit.within("onedoor-care-emergency").page()).contains("Soita nyt", "112");
        assertThat(visit.within("onedoor-care-emergency").links()).first().isEqualTo("tel:112");
        rows().get(8).setValue(0);
        assertThat(visit.page()).doesNotContain("Apua saa heti");
    }

    @Test
    void theResultOfADangerousAnswerBeginsWithWhomToCall() {
        answer(0, 0, 0, 0, 0, 0, 0, 0, 1);
        visit.press(SEE);
        assertThat(visit.page().indexOf("Apua saa heti"))
                .isLessThan(visit.page().indexOf("1 / 27 pistettä"));
    }

    @Test
    void aThoughtOfDeathShowsTheCrisisLineBeforeAnyOtherNumber() {
        form = new ScaleWidget("phq-9");
        form.setLanguage(Language.FI);
        visit = Visit.to(form);
        rows().get(8).setValue(1);
        assertThat(visit.within("onedoor-care-emergency").links())
                .startsWith("tel:0925250111", "tel:112")
                .doesNotContain("tel:080005005");
        answer(0, 0, 0, 0, 0, 0, 0, 0, 1);
        visit.press(SEE);
        assertThat(visit.within("onedoor-care-emergency").links()).first().isEqualTo("tel:0925250111");
        assertThat(visit.page())
                .contains("Kerro näistä ajatuksista jollekulle tänään")
                .doesNotContain("oireita on nyt vain vähän", "parin viikon päästä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en", "easy"})
    void noTwoLevelsReadTheSame(String reading) {
        List<String> said = new ArrayList<>();
        for (int points : new int[] {0, 5, 10, 15, 20}) {
            open("phq-9");
            form.setLanguage(reading.equals("easy") ? Language.FI : Language.valueOf(reading.toUpperCase(Locale.ROOT)));
            form.setEasyLanguage(reading.equals("easy"));
            for (int item = 0; item < 9; item++) {
                rows().get(item).setValue(item == 8 ? 0 : Math.clamp(points - 3L * item, 0, 3));
            }
            form.showResult();
            said.add(visit.of(ListItem.class)
                    .map(item -> item.getElement().getTextRecursively())
                    .toList()
                    .toString());
        }
        assertThat(said).doesNotHaveDuplicates();
        assertThat(said.getLast()).containsPattern("tänään tai huomenna|i dag eller i morgon|today or tomorrow");
    }

    @Test
    void aScaleWithoutLevelsSaysWhetherItsCutOffIsReached() {
        open("phq-2");
        answer(3, 3);
        visit.press(SEE);
        assertThat(visit.page()).contains("apua kannattaa hakea").doesNotContain("jäävät sen rajan alle");
        visit.press("Muuta vastauksia");
        answer(0, 0);
        visit.press(SEE);
        assertThat(visit.page()).contains("jäävät sen rajan alle");
    }

    @Test
    void everyRowIsNamedByWhatIsAskedAndByItsOwnWords() {
        String stem = visit.of(Paragraph.class)
                .filter(words -> words.hasClassName("onedoor-stem"))
                .findFirst()
                .flatMap(Component::getId)
                .orElseThrow();
        assertThat(rows())
                .allSatisfy(
                        row -> assertThat(row.getAriaLabelledBy().orElseThrow().split(" "))
                                .hasSize(2)
                                .startsWith(stem));
    }

    @Test
    void nineQuestionsStayNine() {
        form.setLanguage(Language.SV);
        assertThat(visit.page()).contains("9 frågor, ungefär", "0/9 besvarade");
        answer(1, 1, 1, 1, 1, 1, 1, 1, 0);
        assertThat(visit.page()).contains("9/9 besvarade");
    }

    @Test
    void aFormalWordingIsSaidToBeSo() {
        assertThat(visit.page()).contains("virallinen sanamuoto teitittelee");
        form.setLanguage(Language.SV);
        assertThat(visit.page()).doesNotContain("formell");
    }

    @Test
    void aHostMaySwitchTheInterpretationOff() {
        form.setInterpretation(false);
        answer(3, 3, 3, 3, 3, 3, 3, 3, 0);
        visit.press(SEE);
        assertThat(visit.page())
                .contains("24 / 27 pistettä", "Pyydä ammattilaista")
                .doesNotContain("vaikeita oireita", "vaikeista oireista");
    }

    @Test
    void aResultThatIsShownFollowsTheSwitchAtOnce() {
        answer(3, 3, 3, 3, 3, 3, 3, 3, 0);
        visit.press(SEE);
        form.setInterpretation(false);
        assertThat(visit.page()).contains("24 / 27 pistettä").doesNotContain("vaikeita oireita");
    }

    @Test
    void whatTheTabHasKeptIsThereWhenTheFormIsOpenedAgain() {
        answer(2, 1);
        String kept = form.kept().orElseThrow().json();
        open("phq-9");
        assertThat(visit.page()).contains("0/9 vastattu");
        form.takeUp(kept);
        assertThat(visit.page()).contains("Aiemmat vastauksesi ovat tallella", "2/9 vastattu");
        visit.press("Aloita alusta");
        assertThat(visit.page()).contains("0/9 vastattu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "{\"scale\":\"gad-7\",\"version\":\"1\",\"language\":\"fi\",\"answers\":{\"q1\":1}}",
                "{\"scale\":\"phq-9\",\"version\":\"0\",\"language\":\"fi\",\"answers\":{\"q1\":1}}"
            })
    void whatCannotHaveBeenKeptIsNotTakenUp(String kept) {
        form.takeUp(kept);
        assertThat(visit.page()).contains("0/9 vastattu");
    }

    @ParameterizedTest
    @CsvSource({"q1, 7", "q99, 1"})
    void anAnswerThatTheScaleDoesNotHaveIsNotTakenUp(String item, int value) {
        form.takeUp(new KeptForm(
                        "phq-9", form.getScale().version(), "fi", new LinkedHashMap<>(Map.of("q2", 1, item, value)))
                .json());
        assertThat(visit.page()).contains("0/9 vastattu");
    }

    @Test
    void answersToTheWordsOfOneLanguageAreNotMixedWithThoseOfAnother() {
        answer(2, 1);
        form.setLanguage(Language.SV);
        assertThat(visit.page())
                .contains("Formuläret fortsätter på det språk", "Väsymys tai energian puute")
                .doesNotContain("Känt dig trött");
        visit.press("Börja om");
        assertThat(visit.page()).contains("Känt dig trött");
    }

    @Test
    void anItemBehindAnAnswerIsAskedOnceThatIsGiven() {
        form.setLanguage(Language.SV);
        assertThat(rows()).hasSize(10);
        assertThat(visit.page()).contains("0/9 besvarade");
        rows().getFirst().setValue(1);
        assertThat(visit.page()).contains("1/9 besvarade", "Svara på den här om du vill.");
    }

    @Test
    void aScaleWithoutAFreeWordingShowsWhoseItIsAndNothingElse() {
        open("audit");
        assertThat(visit.page()).contains("ei voi täyttää täällä", "World Health Organization");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aScaleIsShownInTheWordsOfItsLicenseeWithTheirNotice() {
        Scale scoff = ScaleCatalogue.bundled().scale("scoff");
        form = new ScaleWidget(WalkPack.country(), scoff.with(words(scoff)));
        form.setLanguage(Language.FI);
        visit = Visit.to(form);
        assertThat(rows()).hasSize(5);
        assertThat(visit.page()).contains("Luvan saanut kysymys q1");
        answer(0, 0, 0, 0, 0);
        visit.press(SEE);
        assertThat(visit.page()).contains("0 / 5 pistettä", "© Oikeudenhaltija");
    }

    private static TextPack words(Scale scale) {
        List<TextPack.ItemText> items = scale.items().stream()
                .map(item -> new TextPack.ItemText(item.id(), "Luvan saanut kysymys " + item.id()))
                .toList();
        List<TextPack.OptionText> options = scale.definition().responseSets().stream()
                .flatMap(set -> set.options().stream()
                        .map(option ->
                                new TextPack.OptionText(set.id(), option.value(), "Vaihtoehto " + option.value())))
                .toList();
        return new TextPack(
                scale.id(),
                scale.version(),
                Language.FI,
                "fi-licensed",
                Translation.Status.VERIFIED,
                "Oikeudenhaltija",
                "sopimus 1/2026",
                "© Oikeudenhaltija",
                null,
                items,
                options);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aScaleThatExistsInEnglishOnlySaysSoInTheOthers(Language language) {
        open("k6");
        form.setLanguage(language);
        assertThat(rows()).hasSize(6);
        assertThat(visit.page().contains(language == Language.SV ? "på ett annat språk" : "toisella kielellä"))
                .isEqualTo(language != Language.EN);
    }

    @Test
    void theEventTellsWhichScaleItWasAndNothingOfTheAnswers() {
        List<ScoredEvent> heard = new ArrayList<>();
        form.addScoredListener(heard::add);
        answer(3, 3, 3, 3, 3, 3, 3, 3, 3);
        visit.press(SEE);
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event.scale()).isEqualTo("phq-9");
            assertThat(event.version()).isEqualTo("1");
        });
    }

    @Test
    void anotherScaleTakesThePlaceOfTheFirst() {
        form.setScale(ScaleCatalogue.bundled().scale("gad-7"));
        assertThat(visit.title()).contains("GAD-7");
        assertThat(rows()).hasSize(7);
    }
}
