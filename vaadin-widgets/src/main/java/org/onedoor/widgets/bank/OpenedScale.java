package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.Licence;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;
import org.onedoor.widgets.scale.ScaleWidget;

/** One scale of the bank, and the ways to work with it, of which one is shown. */
final class OpenedScale extends Composite<Div> {

    private static final int DEEPEST = 4;

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final ScaleWidget form;
    private final QuickEntry numbers;
    private final SheetDesk sheet;
    private final ChangeDesk change;
    private final EnumMap<MeasuringBankI18n.Text, Component> desks = new EnumMap<>(MeasuringBankI18n.Text.class);
    private final EnumMap<MeasuringBankI18n.Text, NativeButton> buttons = new EnumMap<>(MeasuringBankI18n.Text.class);
    private final Div desk = new Div();
    private boolean offered;
    private Heading title = Heading.title(1);
    private MeasuringBankI18n.Text chosen;

    OpenedScale(MeasuringBankWidget bank, Scale scale, ScaleWidget form) {
        this.bank = bank;
        this.scale = scale;
        this.form = form;
        fitForm();
        change = new ChangeDesk(bank, scale);
        numbers = new QuickEntry(bank, scale, this::follow);
        sheet = new SheetDesk(bank, scale);
        if (scale.total().isPresent()) {
            form.addScoredListener(scored -> offerToFollow());
        }
        boolean askable = !scale.languages(bank.getLanguage()).isEmpty();
        if (askable) {
            desks.put(MeasuringBankI18n.Text.FILL, form);
        }
        desks.put(MeasuringBankI18n.Text.NUMBERS, numbers);
        desks.put(MeasuringBankI18n.Text.SHEET, sheet);
        desks.put(MeasuringBankI18n.Text.CHANGE, change);
        chosen = askable ? MeasuringBankI18n.Text.FILL : MeasuringBankI18n.Text.NUMBERS;
        desk.addClassName("onedoor-desk");
        getContent().addClassNames("onedoor-stack", "onedoor-opened-scale");
    }

    Scale scale() {
        return scale;
    }

    ScaleWidget form() {
        return form;
    }

    /** Gives the form the words and the headings of the bank. */
    void fitForm() {
        form.setI18n(bank.getI18n().scale());
        form.setHeadingLevel(Math.min(bank.getHeadingLevel() + 1, DEEPEST));
    }

    Heading title() {
        return title;
    }

    void draw() {
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        title = voice.put(Heading.title(bank.getHeadingLevel()), scale.name());
        NativeButton back = voice.button(i18n.get(MeasuringBankI18n.Text.BACK), click -> bank.close());
        back.addClassNames("onedoor-plain", "onedoor-screen-only");
        numbers.draw();
        sheet.draw();
        change.draw();
        getContent().removeAll();
        getContent().add(back, title, voice.paragraph(i18n.get(MeasuringBankI18n.Text.STAYS_HERE)), ways(voice, i18n));
        getContent().add(desk, footer(voice, i18n));
        show(chosen);
    }

    private Div ways(Voice voice, MeasuringBankI18n i18n) {
        Div ways = new Div();
        ways.addClassNames("onedoor-ways-to-work", "onedoor-screen-only");
        ways.getElement().setAttribute("role", "group");
        ways.getElement().setAttribute("aria-label", voice.say(scale.name()));
        buttons.clear();
        desks.keySet().forEach(way -> buttons.put(way, voice.button(i18n.get(way), click -> show(way))));
        buttons.values().forEach(ways::add);
        return ways;
    }

    /** Shows one way to work; what was entered in the others stays. */
    private void show(MeasuringBankI18n.Text way) {
        chosen = way;
        for (Map.Entry<MeasuringBankI18n.Text, NativeButton> button : buttons.entrySet()) {
            button.getValue().getElement().setAttribute("aria-pressed", String.valueOf(button.getKey() == way));
        }
        desk.removeAll();
        desk.add(desks.get(way));
        if (offered && way == MeasuringBankI18n.Text.FILL) {
            desk.add(offer());
        }
    }

    /** Today's total joins the others of the same person. */
    private void follow(int total) {
        change.addToday(total);
        show(MeasuringBankI18n.Text.CHANGE);
    }

    private void offerToFollow() {
        offered = true;
        show(MeasuringBankI18n.Text.FILL);
    }

    private Div offer() {
        return new Div(bank.voice().button(bank.getI18n().get(MeasuringBankI18n.Text.FOLLOW), click -> followForm()));
    }

    /** The total of what the form holds now, which may have been changed since it was offered. */
    private void followForm() {
        Integer total = form.score().total();
        if (total != null) {
            follow(total);
        }
    }

    private Footer footer(Voice voice, MeasuringBankI18n i18n) {
        Licence licence = scale.definition().licence();
        Footer footer = new Footer(
                voice.paragraph(i18n.get(MeasuringBankI18n.Text.NOT_A_DIAGNOSIS)),
                voice.paragraph(i18n.get(MeasuringBankI18n.Text.RIGHTS), licence.holder(), licence.terms()));
        footer.addClassNames("onedoor-small-print", "onedoor-quiet", "onedoor-small");
        return footer;
    }
}
