package org.onedoor.widgets;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.widgets.bank.MeasuringBankI18n;
import org.onedoor.widgets.bank.MeasuringBankWidget;
import org.onedoor.widgets.bank.SheetOnDesk;
import org.onedoor.widgets.contact.CapabilityI18n;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.contact.CrisisBar;
import org.onedoor.widgets.door.DoorI18n;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.PartToComeI18n;
import org.onedoor.widgets.door.SingleDoor;
import org.onedoor.widgets.finder.ServiceFinderWidget;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.navigator.NavigatorI18n;
import org.onedoor.widgets.navigator.NavigatorWidget;
import org.onedoor.widgets.proof.KnownProof;
import org.onedoor.widgets.proof.ProofReportWidget;
import org.onedoor.widgets.scale.ScaleI18n;
import org.onedoor.widgets.scale.ScaleWidget;

/** The states that the widgets can be in. */
final class Scenes {
    private static final Path BROKEN = Path.of("../workbench/src/test/resources/verify");

    private Scenes() {}

    static Stream<Scene<?>> all() {
        return Stream.concat(
                capabilities(),
                Stream.of(
                        new Scene<>(
                                "crisis bar", () -> new CrisisBar(WalkPack.country()), (bar, visit) -> openAll(visit)),
                        new Scene<>("region", () -> new RegionChooser(WalkPack.country()), (chooser, visit) -> {}),
                        new Scene<>(
                                "region, chosen",
                                () -> new RegionChooser(WalkPack.country()),
                                (chooser, visit) -> chooser.setMunicipality("853"))));
    }

    static Stream<Scene<? extends CapabilityWidget<?>>> capabilities() {
        return Stream.<Stream<Scene<? extends CapabilityWidget<?>>>>of(
                        doors(), navigators(), finders(), scales(), banks(), proofs())
                .flatMap(scenes -> scenes);
    }

    private static Stream<Scene<? extends CapabilityWidget<?>>> doors() {
        return Stream.of(
                door("door", (door, visit) -> openAll(visit)),
                door("door, walking", (door, visit) -> press(visit, door, DoorI18n.Text.FOR_SOMEONE)),
                door("door, finding", (door, visit) -> press(visit, door, DoorI18n.Text.FIND)),
                door("door, back at the start", (door, visit) -> {
                    press(visit, door, DoorI18n.Text.FIND);
                    press(visit, door, DoorI18n.Text.HOME);
                }),
                new Scene<>(
                        "part to come",
                        () -> new PartToCome(WalkPack.country(), PartToComeI18n.Text.PEER_GROUP),
                        (part, visit) -> {}),
                new Scene<>("part without a name", () -> new PartToCome(WalkPack.country()), (part, visit) -> {}));
    }

    private static Scene<SingleDoor> door(String name, BiConsumer<SingleDoor, Visit> walk) {
        return new Scene<>(name, () -> new SingleDoor(WalkPack.country()), (door, visit) -> {
            door.setProfessionalsLink("professionals");
            door.setQuestionnairesLink("questionnaires");
            walk.accept(door, visit);
        });
    }

    private static Stream<Scene<? extends CapabilityWidget<?>>> navigators() {
        return Stream.of(
                walk("question", 0),
                walk("question of danger", 1),
                walk("question with many answers", 2),
                walk("question with a number", 4),
                navigator(
                        "question left unanswered",
                        (navigator, visit) -> press(visit, navigator, NavigatorI18n.Text.NEXT)),
                walk("letter", 5),
                navigator("letter, near", (navigator, visit) -> {
                    navigator.setMunicipality("853");
                    answer(visit, navigator, 5);
                    openAll(visit);
                }),
                navigator("letter, left open", (navigator, visit) -> {
                    for (int i = 0; i < 5; i++) {
                        press(visit, navigator, NavigatorI18n.Text.SKIP);
                    }
                    openAll(visit);
                }),
                result("question that need not be answered", 0, 1, 0, 3),
                result("letter with a sign of danger", 0, 1, 0, 2, 0, 0, 0, 0),
                result("letter with more on offer", 0, 1, 0, 0, 0, 0, 0, 0),
                result("letter of a child", 0, 0, 0, 0, 0, 0, 0, 0),
                navigator("danger", (navigator, visit) -> {
                    answer(visit, navigator, 1);
                    visit.chooseAt(1);
                    press(visit, navigator, NavigatorI18n.Text.NEXT);
                    openAll(visit);
                }));
    }

    private static Scene<NavigatorWidget> walk(String name, int answers) {
        return navigator(name, (navigator, visit) -> {
            answer(visit, navigator, answers);
            openAll(visit);
        });
    }

    private static Scene<NavigatorWidget> result(String name, int... places) {
        return new Scene<>(name, () -> new NavigatorWidget(ResultPack.country()), (navigator, visit) -> {
            for (int place : places) {
                visit.chooseAt(place);
                press(visit, navigator, NavigatorI18n.Text.NEXT);
            }
            openAll(visit);
        });
    }

    private static Scene<NavigatorWidget> navigator(String name, BiConsumer<NavigatorWidget, Visit> walk) {
        return new Scene<>(name, () -> new NavigatorWidget(WalkPack.country()), walk);
    }

    private static void answer(Visit visit, NavigatorWidget navigator, int times) {
        for (int i = 0; i < times; i++) {
            visit.chooseAt(0);
            press(visit, navigator, NavigatorI18n.Text.NEXT);
        }
    }

    private static Stream<Scene<? extends CapabilityWidget<?>>> finders() {
        return Stream.of(
                finder("finder", (finder, visit) -> openAll(visit)),
                finder("finder, nothing found", (finder, visit) -> write(visit, "xyzzy")),
                finder(
                        "finder, filtered",
                        (finder, visit) -> visit.of(Checkbox.class)
                                .findFirst()
                                .orElseThrow()
                                .setValue(true)),
                finder("finder, near", (finder, visit) -> finder.setMunicipality("853")));
    }

    private static Scene<ServiceFinderWidget> finder(String name, BiConsumer<ServiceFinderWidget, Visit> walk) {
        return new Scene<>(name, () -> new ServiceFinderWidget(WalkPack.country()), walk);
    }

    private static Stream<Scene<? extends CapabilityWidget<?>>> scales() {
        return Stream.of(
                scale("form", "phq-9", (form, visit) -> {}),
                scale("form with a dangerous answer", "phq-9", (form, visit) -> rate(visit, 8, 2)),
                scale("form with questions open", "phq-9", (form, visit) -> {
                    rate(visit, 0, 1);
                    press(visit, form, ScaleI18n.Text.SEE_RESULT);
                }),
                scale("result", "phq-9", (form, visit) -> fill(form, visit, 1)),
                scale("result without interpretation", "phq-9", (form, visit) -> {
                    fill(form, visit, 1);
                    form.setInterpretation(false);
                }),
                scale("result without danger", "gad-7", (form, visit) -> fill(form, visit, 2)),
                scale("no wording", "audit", (form, visit) -> {}));
    }

    private static Scene<ScaleWidget> scale(String name, String scale, BiConsumer<ScaleWidget, Visit> walk) {
        return new Scene<>(
                name,
                () -> new ScaleWidget(
                        WalkPack.country(), ScaleCatalogue.bundled().scale(scale)),
                walk);
    }

    private static void fill(ScaleWidget form, Visit visit, int value) {
        int rows = (int) visit.of(RadioButtonGroup.class).count();
        for (int row = 0; row < rows; row++) {
            rate(visit, row, value);
        }
        press(visit, form, ScaleI18n.Text.SEE_RESULT);
    }

    @SuppressWarnings("unchecked")
    private static void rate(Visit visit, int row, int value) {
        ((RadioButtonGroup<Integer>) visit.of(RadioButtonGroup.class).toList().get(row)).setValue(value);
    }

    private static Stream<Scene<? extends CapabilityWidget<?>>> banks() {
        return Stream.of(
                bank("bank", (bank, visit) -> {}),
                bank("bank, nothing found", (bank, visit) -> write(visit, "xyzzy")),
                desk("form in the bank", "gad-7", MeasuringBankI18n.Text.FILL, (bank, visit) -> {}),
                desk("result in the bank", "gad-7", MeasuringBankI18n.Text.FILL, (bank, visit) -> {
                    int rows = (int) visit.of(RadioButtonGroup.class).count();
                    for (int row = 0; row < rows; row++) {
                        rate(visit, row, 1);
                    }
                    visit.press(bank.voice().say(bank.getI18n().scale().get(ScaleI18n.Text.SEE_RESULT)));
                }),
                desk(
                        "numbers",
                        "phq-9",
                        MeasuringBankI18n.Text.NUMBERS,
                        (bank, visit) -> write(visit, "2 3 - 3 3 2 3 1 2 -")),
                desk(
                        "numbers that cannot be",
                        "phq-9",
                        MeasuringBankI18n.Text.NUMBERS,
                        (bank, visit) -> write(visit, "2 7 x")),
                desk(
                        "numbers with a sex",
                        "audit-c",
                        MeasuringBankI18n.Text.NUMBERS,
                        (bank, visit) -> write(visit, "2 1 1")),
                desk("change", "phq-9", MeasuringBankI18n.Text.CHANGE, (bank, visit) -> {
                    measure(bank, visit, "2026-09-01", "19");
                    measure(bank, visit, "2026-11-10", "11");
                }),
                desk(
                        "change, refused total",
                        "phq-9",
                        MeasuringBankI18n.Text.CHANGE,
                        (bank, visit) -> measure(bank, visit, "2026-09-01", "99")),
                desk(
                        "change, refused day",
                        "phq-9",
                        MeasuringBankI18n.Text.CHANGE,
                        (bank, visit) -> measure(bank, visit, "2027-09-01", "9")),
                desk(
                        "sheet",
                        "phq-2",
                        MeasuringBankI18n.Text.SHEET,
                        (bank, visit) -> SheetOnDesk.put(visit, "id,q1,q2\na,1,2\nb,3,7\n")),
                desk(
                        "sheet, refused",
                        "phq-2",
                        MeasuringBankI18n.Text.SHEET,
                        (bank, visit) -> SheetOnDesk.put(visit, "nimi,ikä\nx,3\n")));
    }

    private static Scene<MeasuringBankWidget> bank(String name, BiConsumer<MeasuringBankWidget, Visit> walk) {
        return new Scene<>(name, () -> new MeasuringBankWidget(WalkPack.country()), walk);
    }

    private static Scene<MeasuringBankWidget> desk(
            String name, String scale, MeasuringBankI18n.Text way, BiConsumer<MeasuringBankWidget, Visit> walk) {
        return bank(name, (bank, visit) -> {
            bank.open(scale);
            press(visit, bank, way);
            walk.accept(bank, visit);
        });
    }

    private static void measure(MeasuringBankWidget bank, Visit visit, String day, String total) {
        visit.of(Input.class).findFirst().orElseThrow().setValue(day);
        visit.of(TextField.class).reduce((first, last) -> last).orElseThrow().setValue(total);
        press(visit, bank, MeasuringBankI18n.Text.ADD);
    }

    private static Stream<Scene<? extends CapabilityWidget<?>>> proofs() {
        return Stream.of(
                new Scene<>("proof under way", () -> KnownProof.underWay(broken("lowers")), (report, visit) -> {}),
                new Scene<>("proof that failed", () -> KnownProof.failed(broken("lowers")), (report, visit) -> {}),
                proof("lowers"),
                proof("unreachable"),
                proof("danger"),
                proof("invariant"));
    }

    private static Scene<ProofReportWidget> proof(String navigator) {
        return new Scene<>("proof, " + navigator, () -> KnownProof.of(broken(navigator)), (report, visit) -> {});
    }

    private static Navigator broken(String name) {
        return Navigator.read(BROKEN.resolve(name + ".json"));
    }

    private static void write(Visit visit, String words) {
        visit.of(TextField.class).findFirst().orElseThrow().setValue(words);
    }

    private static <T extends Enum<T>> void press(
            Visit visit, CapabilityWidget<? extends CapabilityI18n<T>> widget, T text) {
        visit.press(widget.voice().say(widget.getI18n().get(text)));
    }

    /** Opens what can be opened, and then what is in it. */
    private static void openAll(Visit visit) {
        List<NativeDetails> closed;
        while (!(closed = visit.of(NativeDetails.class)
                        .filter(fold -> !fold.isOpen())
                        .toList())
                .isEmpty()) {
            closed.forEach(Visit::open);
        }
    }
}
