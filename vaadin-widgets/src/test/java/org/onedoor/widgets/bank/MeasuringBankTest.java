package org.onedoor.widgets.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.definition.Sex;
import org.onedoor.scales.sheet.SheetReading;
import org.onedoor.scales.sheet.Values;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.Visit;
import org.onedoor.widgets.WalkPack;
import org.onedoor.widgets.WidgetTest;
import org.onedoor.widgets.finder.AgeBand;
import org.onedoor.widgets.kit.StoppedClock;

/** A professional at work in the measuring bank. */
class MeasuringBankTest extends WidgetTest {
    private MeasuringBankWidget bank;
    private Visit visit;

    @BeforeEach
    void open() {
        bank = new MeasuringBankWidget(WalkPack.country());
        bank.setLanguage(Language.FI);
        StoppedClock.stop(bank, "2026-11-20T10:00:00Z");
        visit = Visit.to(bank);
    }

    private void search(String words) {
        visit.of(TextField.class).findFirst().orElseThrow().setValue(words);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(int filter, T value) {
        ((Select<T>) visit.of(Select.class).toList().get(filter)).setValue(value);
    }

    private void open(String scale, String way) {
        bank.open(scale);
        visit.press(way);
    }

    private void write(String numbers) {
        visit.of(TextField.class).findFirst().orElseThrow().setValue(numbers);
    }

    private void measure(String day, String total) {
        visit.of(Input.class).findFirst().orElseThrow().setValue(day);
        visit.of(TextField.class).reduce((first, last) -> last).orElseThrow().setValue(total);
        visit.press("Lisää");
    }

    @Test
    void everyScaleThatShipsIsInTheBank() {
        int scales = ScaleCatalogue.bundled().scales().size();
        assertThat(visit.page()).contains("Löytyi " + scales + " mittaria.");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"phq-9, PHQ-9", "ahdistuneisuus, GAD-7", "alkoholi, AUDIT", "Unettomuus, ISI"})
    void aWordFindsTheScalesThatHaveIt(String word, String scale) {
        search(word);
        assertThat(visit.texts("onedoor-open-scale")).anyMatch(name -> name.contains(scale));
        assertThat(visit.texts("onedoor-open-scale"))
                .hasSizeLessThan(ScaleCatalogue.bundled().scales().size());
    }

    @Test
    void filtersNarrowTheListAndSayWhenNothingIsLeft() {
        choose(2, "sv");
        choose(3, "elsewhere");
        assertThat(visit.page()).contains("Mikään mittari ei sovi");
        visit.press("Poista rajaukset");
        assertThat(visit.page())
                .contains("Löytyi " + ScaleCatalogue.bundled().scales().size());
    }

    @Test
    void aScaleForOlderPeopleIsNotOfferedForTheYoung() {
        search("gds");
        assertThat(visit.page()).contains("GDS-15");
        choose(1, AgeBand.YOUTH);
        assertThat(visit.page()).doesNotContain("GDS-15");
    }

    @Test
    void numbersFromPaperAreScoredWhileTheyAreWritten() {
        open("phq-9", "Numeroina");
        write("2 2 1 1 1 1 1 1 0 -");
        assertThat(visit.page()).contains("Täysi", "10 (0–27)", "keskivaikeita oireita");
    }

    @Test
    void numbersThatAreNotAllThereGiveNoTotalButThePublishedEstimateApart() {
        open("phq-9", "Numeroina");
        write("2 3 - 3 3 2 3 1 0 -");
        assertThat(visit.page()).contains("Kesken", "Ei pisteitä, ennen kuin", "19,13 (19)", "q3");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"2 3 x 3 3 2 3 1 0, q3", "2 3 7 3 3 2 3 1 0, q3", "0 0 0 0 0 0 0 0 0 0 0, 11"})
    void numbersThatCannotBeAnswersAreNamedByTheirItem(String numbers, String item) {
        open("phq-9", "Numeroina");
        write(numbers);
        assertThat(visit.page()).contains("Ei kelpaa", "Mahdoton vastaus " + item);
    }

    @Test
    void anAnswerToActOnIsSaidEvenWhenNothingElseIsThere() {
        open("phq-9", "Numeroina");
        write("- - - - - - - - 2 -");
        assertThat(visit.within("onedoor-care-emergency").page()).contains("Toimi nyt", "(q9)");
    }

    @Test
    void aTotalFromPaperJoinsThoseThatAreFollowed() {
        open("phq-9", "Muutos");
        measure("2026-10-01", "19");
        visit.press("Numeroina");
        write("2 2 1 1 1 1 1 1 0 -");
        visit.press("Lisää muutokseen");
        assertThat(visit.page()).contains("20. marraskuuta 2026 10 keskivaikeita oireita −9, parempaan Kyllä");
    }

    @Test
    void aCutOffThatDependsOnSexCannotBeToldWithoutIt() {
        open("audit-c", "Numeroina");
        write("2 1 1");
        assertThat(visit.page()).contains("4 (0–12)", "Ei voi sanoa");
        choose(0, Sex.FEMALE);
        assertThat(visit.page()).doesNotContain("Ei voi sanoa");
    }

    @Test
    void withoutInterpretationThereAreNumbersOnly() {
        bank.setInterpretation(false);
        open("phq-9", "Numeroina");
        write("2 2 1 1 1 1 1 1 0 -");
        assertThat(visit.page()).contains("10 (0–27)").doesNotContain("keskivaikeita");
    }

    @Test
    void anOpenScaleIsOpenedAnewWhenTheInterpretationIsSwitched() {
        open("phq-9", "Numeroina");
        write("2 2 1 1 1 1 1 1 0 -");
        bank.setInterpretation(false);
        assertThat(visit.title()).contains("PHQ-9");
        assertThat(visit.page()).doesNotContain("keskivaikeita");
    }

    @Test
    void theOfferToFollowAFormStaysInAnotherLanguage() {
        bank.open("phq-2");
        visit.of(RadioButtonGroup.class).toList().forEach(MeasuringBankTest::often);
        visit.press("Katso tulos");
        bank.setLanguage(Language.SV);
        assertThat(visit.button("Lägg till i förändringen")).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static void often(RadioButtonGroup<?> row) {
        ((RadioButtonGroup<Integer>) row).setValue(2);
    }

    @Test
    void aScaleWithoutWordingCanBeScoredButNotFilledIn() {
        bank.open("audit");
        assertThat(visit.button("Täytä")).isEmpty();
        assertThat(visit.button("Numeroina")).isPresent();
    }

    @Test
    void changeIsTheDifferenceFromTheFirstAndWhetherItIsMoreThanMeasurementError() {
        open("phq-9", "Muutos");
        measure("2026-10-01", "14");
        measure("2026-09-01", "19");
        measure("2026-11-10", "11");
        assertThat(visit.page())
                .contains("1. syyskuuta 2026 19 melko vaikeita oireita – –")
                .contains("1. lokakuuta 2026 14 keskivaikeita oireita −5, parempaan Ei")
                .contains("10. marraskuuta 2026 11 keskivaikeita oireita −8, parempaan Kyllä");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-11-10, 28, kokonaisluku väliltä 0–27",
        "2026-11-10, -1, kokonaisluku väliltä 0–27",
        "2026-11-10, kuusi, kokonaisluku väliltä 0–27",
        "2026-11-21, 6, tänään tai aiemmin",
        "'', 6, tänään tai aiemmin"
    })
    void whatCannotBeAMeasurementIsRefusedWithAReason(String day, String total, String reason) {
        open("phq-9", "Muutos");
        measure(day, total);
        assertThat(visit.page()).contains(reason).doesNotContain("Mittaukset:");
    }

    @Test
    void whatWasEnteredStaysWhenTheLanguageChanges() {
        open("phq-9", "Muutos");
        measure("2026-10-01", "14");
        bank.setLanguage(Language.SV);
        assertThat(visit.page()).contains("1 oktober 2026 14 medelsvåra symtom");
    }

    @Test
    void aSheetComesBackWithScoresAndItsMistakesByRowAndColumn() throws IOException {
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        ScoredFile file = ScoredFile.of(phq2, sheet("id,q1,q2\na,1,2\nb,3,7\nc,,1\n"), SheetReading.AS_WRITTEN);
        assertThat(file.rows()).isEqualTo(3);
        assertThat(file.complete()).isEqualTo(1);
        assertThat(file.first())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("row 3, column q2"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(phq2, SheetReading.AS_WRITTEN, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("a,1,2,complete,3", "c,,1,incomplete,,q1");
    }

    private static InputStream sheet(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNoSheetIsRefusedWithItsPlace() throws IOException {
        Scale phq2 = ScaleCatalogue.bundled().scale("phq-2");
        ScoredFile file = ScoredFile.of(phq2, sheet("nimi,ikä\nx,3\n"), SheetReading.AS_WRITTEN);
        assertThat(file.refused()).isNotNull();
        assertThat(file.rows()).isZero();
    }

    @Test
    void aSheetOfAScaleThatTurnsAnswersWaitsForWhatItsNumbersAre() {
        open("gds-15", "Monta vastausta");
        assertThat(values().getLabel()).isEqualTo("Mitä taulukon luvut ovat?");
        assertThat(visit.of(Upload.class).findFirst().orElseThrow().isVisible()).isFalse();
        values().setValue(Values.POINTS);
        assertThat(visit.of(Upload.class).findFirst().orElseThrow().isVisible()).isTrue();
        String header =
                IntStream.rangeClosed(1, 15).mapToObj(item -> "GDS" + item).collect(Collectors.joining(","));
        SheetOnDesk.put(visit, header + "\n1" + ",0".repeat(14) + "\n");
        assertThat(visit.page()).contains("Luettu 1 vastausta, joista 1 täysiä.");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Values> values() {
        return (RadioButtonGroup<Values>)
                visit.of(RadioButtonGroup.class).reduce((first, last) -> last).orElseThrow();
    }

    @Test
    void aSheetThatLooksShiftedIsSaidToLookSo() {
        open("phq-2", "Monta vastausta");
        SheetOnDesk.put(visit, "q1,q2\n1,4\n2,2\n");
        assertThat(visit.page()).contains("Tarkista koodaus");
    }
}
