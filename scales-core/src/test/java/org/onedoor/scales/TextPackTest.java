package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

class TextPackTest {
    private static final String SHA256 = "4a5f60f3c24e8a6f82fd84da00bcf5b7f5293731f0ccfc274f7288791981cf3d";

    private final Path file = file("packs/mini-spin-fi.json");
    private final Scale miniSpin = ScaleCatalogue.bundled().scale("mini-spin");

    @Test
    void aLicenseesPackLetsAScoringOnlyScaleBeShown() {
        // @start region="pack"
        Scale scale = ScaleCatalogue.bundled().scale("mini-spin");
        boolean before = scale.showable(Language.FI); // false: the wording may not be shipped
        TextPack pack = TextPack.read(file, SHA256); // refused unless it is the file that was approved
        Form form = scale.with(pack).form(Language.FI);
        String notice = form.attribution(); // to be shown with the wording
        // @end region="pack"
        assertThat(before).isFalse();
        assertThat(notice).isEqualTo("Invented words, used by permission.");
        assertThat(form.translation()).isEqualTo("fi-invented");
        assertThat(form.instructions()).isEqualTo("Alkusanat");
        assertThat(form.items()).extracting(Form.Item::text).contains("Toinen kysymys");
        assertThat(form.items().get(0).options())
                .extracting(Form.Option::text)
                .containsExactly("nolla", "yksi", "kaksi", "kolme", "neljä");
        assertThat(form.exportable()).isFalse();
    }

    @Test
    void withoutAPackTheRefusalSaysWhatIsMissing() {
        WordingUnavailableException refusal =
                catchThrowableOfType(WordingUnavailableException.class, () -> miniSpin.form(Language.FI));
        assertThat(refusal)
                .hasMessage("mini-spin cannot be shown in fi: its wording needs a permission and comes in a text pack;"
                        + " missing q1, q2, q3, options of amount");
        assertThat(refusal.permissionNeeded()).isTrue();
    }

    @Test
    void aPackGivesItsOwnLanguageOnly() {
        Scale worded = miniSpin.with(pack());
        assertThat(worded.showable(Language.FI)).isTrue();
        assertThat(worded.showable(Language.SV)).isFalse();
    }

    @Test
    void licensedWordingIsNeverExportedOrPrinted() {
        Scale worded = miniSpin.with(pack());
        assertThat(worded.exportableText(Language.FI)).isFalse();
        assertThat(worded.definition()).isEqualTo(miniSpin.definition());
        assertThat(StrictJson.write(worded.definition())).doesNotContain("Toinen", "nolla");
        assertThat(worded.items()).extracting(ScaleItem::text).containsOnlyNulls();
        assertThat(List.of(
                        worded, pack(), pack().items().get(0), pack().options().get(0), worded.form(Language.FI)))
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain("Toinen", "nolla"));
    }

    @Test
    void wordingChangesNoScore() {
        Map<String, Integer> answers = Map.of("q1", 2, "q2", 3, "q3", 1);
        assertThat(miniSpin.with(pack()).score(answers)).isEqualTo(miniSpin.score(answers));
    }

    @Test
    void theWordingStaysWhenInterpretationIsSwitchedOffAndWhenTheScaleIsStored() throws Exception {
        Scale worded = miniSpin.with(pack());
        assertThat(worded.withoutInterpretation().showable(Language.FI)).isTrue();
        ScaleCatalogue stored = stored(ScaleCatalogue.bundled().with(pack()));
        assertThat(stored.scale("mini-spin").form(Language.FI)).isEqualTo(worded.form(Language.FI));
        assertThat(stored.ids()).isEqualTo(ScaleCatalogue.bundled().ids());
        assertThat(stored.scale("phq-9")).isSameAs(ScaleCatalogue.bundled().scale("phq-9"));
    }

    @Test
    void aFileThatIsNotTheApprovedOneIsRefusedUnread() {
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> TextPack.read(file, "0".repeat(64)))
                .withMessageEndingWith("mini-spin-fi.json: is not the approved file: its SHA-256 is " + SHA256);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "scale": "mini-spin"            | "scale": "oasis"             | /scale: is a text pack of oasis, not of mini-spin
            "version": "1"                  | "version": "2"               | /version: must be the version of the scale, 1
            "status": "verified"            | "status": "elsewhere"        | /status: must be original, verified or transcribed, because the wording is here
            "q2", "text"                    | "q4", "text"                 | /items/1: there is no item q4; did you mean "q1"?
            "q2", "text"                    | "q4", "text"                 | /items: item q2 has no text
            "q2", "text"                    | "q1", "text"                 | /items/1: item q1 has a text already
            "set": "amount", "value": 4     | "set": "amount", "value": 5  | /options/4: there is no option amount 5; did you mean "amount 0"?
            "set": "amount", "value": 4     | "set": "much", "value": 4    | /options: option amount 4 has no text
            """)
    void everyTextThatDoesNotFitIsTold(String was, String becomes, String problem) throws IOException {
        String json = Files.readString(file).replace(was.strip(), becomes.strip());
        TextPack pack = StrictJson.read(TextPack.class, "pack", json);
        InvalidContentException refusal =
                catchThrowableOfType(InvalidContentException.class, () -> miniSpin.with(pack));
        assertThat(refusal.problems()).extracting(Problem::toString).contains("<memory> " + problem);
    }

    @Test
    void aScaleThatMustNotBeShippedIsNotShownEither() {
        Scale closed = changed(miniSpin, json -> json.replace("ship-scoring-only", "dont-ship"));
        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> closed.with(pack()))
                .withMessage("<memory> /scale: no wording of mini-spin may be shown");
    }

    @Test
    void freeWordingIsShownWithItsNoticeAndItsStanding() {
        Form form = ScaleCatalogue.bundled().scale("phq-9").form(Language.SV);
        assertThat(form.attribution()).startsWith("Developed by Drs. Robert L. Spitzer");
        assertThat(form.translation() + " " + form.status()).isEqualTo("sv TRANSCRIBED");
        assertThat(form.exportable()).isTrue();
        assertThat(form.items()).hasSize(10);
    }

    @Test
    void anItemThatDecidesNothingIsLeftOutWhereItHasNoWording() {
        Scale phq9 = ScaleCatalogue.bundled().scale("phq-9");
        assertThat(phq9.form(Language.FI).leftOut()).containsExactly("q10");
        Scale danger = changed(
                phq9,
                json -> json.replace(
                        "\"critical\":[",
                        "\"critical\":[{\"item\":\"q10\",\"atLeast\":3,"
                                + "\"topic\":{\"fi\":\"x\",\"sv\":\"x\",\"en\":\"x\"}},"));
        assertThat(danger.showable(Language.FI)).isFalse();
    }

    @Test
    void aFreeScaleWithoutATranslationNeedsAPackButNoPermissionToShip() {
        WordingUnavailableException refusal = catchThrowableOfType(
                WordingUnavailableException.class,
                () -> ScaleCatalogue.bundled().scale("cage").form(Language.FI));
        assertThat(refusal.permissionNeeded()).isFalse();
        assertThat(refusal.missing()).containsExactly("instructions", "q1", "q2", "q3", "q4", "options of yes-no");
    }

    private static Scale changed(Scale scale, UnaryOperator<String> change) {
        String json = change.apply(StrictJson.write(scale.definition().unsealed()));
        return Scale.of(StrictJson.read(ScaleDefinition.class, scale.id(), json));
    }

    private TextPack pack() {
        return TextPack.read(file, SHA256);
    }

    private static ScaleCatalogue stored(ScaleCatalogue catalogue) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(catalogue);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ScaleCatalogue) in.readObject();
        }
    }

    private static Path file(String name) {
        try {
            return Path.of(TextPackTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
