package org.onedoor.widgets;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.TabSheet;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.definition.Licence;

/** One scale of the bank, and the ways to work with it. */
final class OpenedScale extends Composite<Div> {

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final QuickEntry numbers;
    private final SheetDesk sheet;
    private final ChangeDesk change;
    private final boolean askable;
    private ScaleWidget form;
    private Heading title = Heading.title(1);
    private int chosen;

    OpenedScale(MeasuringBankWidget bank, Scale scale) {
        this.bank = bank;
        this.scale = scale;
        form = ScaleWidget.apart(bank.edition(), scale);
        askable = form.wording().isPresent();
        numbers = new QuickEntry(bank, scale);
        sheet = new SheetDesk(bank, scale);
        change = new ChangeDesk(bank, scale);
        getContent().addClassNames("onedoor-stack", "onedoor-opened-scale");
    }

    Scale scale() {
        return scale;
    }

    Heading title() {
        return title;
    }

    void draw() {
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        title = voice.put(Heading.title(bank.level()), scale.name());
        NativeButton back = voice.button(i18n.get(MeasuringBankI18n.Text.BACK), click -> bank.close());
        back.addClassNames("onedoor-plain", "onedoor-screen-only");
        numbers.draw();
        sheet.draw();
        change.draw();
        getContent().removeAll();
        getContent().add(back, title, voice.paragraph(i18n.get(MeasuringBankI18n.Text.STAYS_HERE)), tabs(voice, i18n));
        getContent().add(footer(voice, i18n));
    }

    private TabSheet tabs(Voice voice, MeasuringBankI18n i18n) {
        TabSheet tabs = new TabSheet();
        if (askable) {
            form.follow(bank);
            form.setHeadingLevel(bank.level() + 1);
            tabs.add(voice.say(i18n.get(MeasuringBankI18n.Text.FILL)), form);
        }
        tabs.add(voice.say(i18n.get(MeasuringBankI18n.Text.NUMBERS)), numbers);
        tabs.add(voice.say(i18n.get(MeasuringBankI18n.Text.SHEET)), sheet);
        tabs.add(voice.say(i18n.get(MeasuringBankI18n.Text.CHANGE)), change);
        tabs.setSelectedIndex(chosen);
        tabs.addSelectedChangeListener(select -> chosen = tabs.getSelectedIndex());
        tabs.addClassName("onedoor-tabs");
        return tabs;
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
