package org.onedoor.widgets.bank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.Voice;

/** Scales, one a row; the name opens one. */
final class ScaleTable extends Div {

    private final Voice voice;
    private final MeasuringBankI18n i18n;

    ScaleTable(List<Scale> scales, Voice voice, MeasuringBankI18n i18n, SerializableConsumer<String> open) {
        this.voice = voice;
        this.i18n = i18n;
        NativeTableBody body = new NativeTableBody();
        scales.forEach(scale -> body.add(row(scale, open)));
        NativeTable table = new NativeTable(header(), body);
        table.addClassName("onedoor-table");
        addClassName("onedoor-table-holder");
        add(table);
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        row.add(
                column(MeasuringBankI18n.Text.NAME),
                column(MeasuringBankI18n.Text.DOMAIN),
                column(MeasuringBankI18n.Text.ITEMS),
                column(MeasuringBankI18n.Text.MINUTES),
                column(MeasuringBankI18n.Text.SPOKEN));
        return new NativeTableHeader(row);
    }

    private NativeTableHeaderCell column(MeasuringBankI18n.Text name) {
        NativeTableHeaderCell cell = voice.put(new NativeTableHeaderCell(), i18n.get(name));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Scale scale, SerializableConsumer<String> open) {
        NativeButton name = voice.button(scale.name(), click -> open.accept(scale.id()));
        name.addClassNames("onedoor-plain", "onedoor-open-scale");
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                first,
                cell(MeasuringBankI18n.Text.DOMAIN, domains(scale)),
                cell(MeasuringBankI18n.Text.ITEMS, String.valueOf(scale.items().size())),
                cell(MeasuringBankI18n.Text.MINUTES, String.valueOf(scale.minutes())),
                cell(MeasuringBankI18n.Text.SPOKEN, spoken(scale)));
        return row;
    }

    /** On a phone, where the columns stand below each other, each value says what it is. */
    private NativeTableCell cell(MeasuringBankI18n.Text column, String value) {
        NativeTableCell cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-column", voice.say(i18n.get(column)));
        return cell;
    }

    private String domains(Scale scale) {
        return scale.definition().domains().stream()
                .map(domain -> voice.say(domain.label()))
                .collect(Collectors.joining(", "));
    }

    private String spoken(Scale scale) {
        List<Language> languages = scale.languages(voice.language());
        return languages.isEmpty()
                ? voice.say(i18n.get(MeasuringBankI18n.Text.WORDING_ELSEWHERE))
                : languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
