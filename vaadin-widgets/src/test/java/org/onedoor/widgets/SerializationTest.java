package org.onedoor.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.bank.MeasuringBankWidget;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.door.SingleDoor;
import org.onedoor.widgets.finder.ServiceFinderWidget;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.navigator.NavigatorWidget;
import org.onedoor.widgets.proof.ProofReportWidget;
import org.onedoor.widgets.scale.ScaleWidget;

/** A session may be kept elsewhere for a while and go on there. */
class SerializationTest extends WidgetTest {

    @Test
    void aWalkGoesOnAfterItsSessionWasStoredAndReadAgain() throws Exception {
        NavigatorWidget navigator = new NavigatorWidget(WalkPack.country());
        navigator.setLanguage(Language.FI);
        Visit.apart(navigator).answer("Itselleni").choose("Olen");
        Visit again = Visit.to(copy(navigator));
        assertThat(again.title()).isEqualTo("Oletko turvassa?");
        assertThat(again.chosen()).isEqualTo("yes");
        again.press(Visit.NEXT).answer("Uni").answer("Usein").answer("6");
        assertThat(again.title()).isEqualTo("Porras 4");
    }

    @Test
    void aResultIsKeptWithItsLetter() throws Exception {
        NavigatorWidget navigator = new NavigatorWidget(WalkPack.country());
        navigator.setLanguage(Language.FI);
        Visit visit = Visit.apart(navigator);
        visit.answer("Itselleni").answer("Olen").answer("Uni").answer("Usein").answer("6");
        Visit again = Visit.to(copy(navigator)).open("Vastauksesi").press("Muuta: Montako yötä");
        assertThat(again.chosen()).isEqualTo(6);
    }

    @Test
    void theOtherWidgetsAreKeptAsWell() throws Exception {
        SingleDoor door = new SingleDoor(WalkPack.country());
        assertThat(Visit.to(copy(door)).title()).isEqualTo(Visit.apart(door).title());
        assertThat(Visit.to(copy(new ServiceFinderWidget(WalkPack.country()))).page())
                .contains("Sleep school");
        assertThat(Visit.to(copy(new CrisisBar(WalkPack.country()))).links()).contains("tel:112");
        assertThat(Visit.to(copy(new RegionChooser(WalkPack.country()))).page()).contains("for this visit only");
    }

    @Test
    void aReportOfAProofIsKeptWithoutTheProof() throws Exception {
        ProofReportWidget report = new ProofReportWidget(WalkPack.country());
        assertThat(Visit.to(copy(report)).title()).isEqualTo(Visit.apart(report).title());
    }

    @Test
    void aFormAndTheBankAreKeptWithWhatWasEntered() throws Exception {
        ScaleWidget form =
                new ScaleWidget(WalkPack.country(), ScaleCatalogue.bundled().scale("gad-7"));
        form.setLanguage(Language.FI);
        Visit.apart(form).choose("Useana päivänä");
        assertThat(Visit.to(copy(form)).page()).contains("1/7 vastattu");
        MeasuringBankWidget bank = new MeasuringBankWidget(WalkPack.country());
        bank.open("phq-9");
        assertThat(copy(bank).opened().orElseThrow().id()).isEqualTo("phq-9");
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T widget) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(widget);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
