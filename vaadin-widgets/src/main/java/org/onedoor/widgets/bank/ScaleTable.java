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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.Voice;

/** Scales, one a row; the name opens one, and the head of a column orders them by it. */
final class ScaleTable extends Div {

    private static final List<MeasuringBankI18n.Text> COLUMNS = List.of(
            MeasuringBankI18n.Text.NAME,
            MeasuringBankI18n.Text.DOMAIN,
            MeasuringBankI18n.Text.ITEMS,
            MeasuringBankI18n.Text.MINUTES,
            MeasuringBankI18n.Text.SPOKEN);

    private final List<Scale> scales;
    private final Voice voice;
    private final MeasuringBankI18n i18n;
    private final SerializableConsumer<String> open;
    private final SerializableConsumer<ScaleOrder> ordered;
    private final Map<MeasuringBankI18n.Text, NativeTableHeaderCell> heads =
            new EnumMap<>(MeasuringBankI18n.Text.class);
    private final NativeTableBody body = new NativeTableBody();
    private ScaleOrder order;

    ScaleTable(
            List<Scale> scales,
            Voice voice,
            MeasuringBankI18n i18n,
            ScaleOrder order,
            SerializableConsumer<ScaleOrder> ordered,
            SerializableConsumer<String> open) {
        this.scales = scales;
        this.voice = voice;
        this.i18n = i18n;
        this.order = order;
        this.ordered = ordered;
        this.open = open;
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(head(column)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("onedoor-table");
        addClassName("onedoor-table-holder");
        add(table);
        stand();
    }

    private NativeTableHeaderCell head(MeasuringBankI18n.Text column) {
        NativeButton sort = new NativeButton("", click -> {
            order = order.press(column);
            ordered.accept(order);
            stand();
        });
        sort.addClassName("onedoor-sort");
        sort.getElement().setAttribute("type", "button");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(voice.put(sort, i18n.get(column)));
        cell.getElement().setAttribute("scope", "col");
        heads.put(column, cell);
        return cell;
    }

    /** Puts the rows in their order; the heads stay, so that the focus does. */
    private void stand() {
        body.removeAll();
        scales.stream().sorted(order.comparator(voice)).forEach(scale -> body.add(row(scale)));
        heads.forEach((column, cell) -> {
            if (column == order.column()) {
                cell.getElement().setAttribute("aria-sort", order.name());
            } else {
                cell.getElement().removeAttribute("aria-sort");
            }
        });
    }

    private NativeTableRow row(Scale scale) {
        NativeButton name = voice.button(scale.name(), click -> open.accept(scale.id()));
        name.addClassNames("onedoor-plain", "onedoor-open-scale");
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                first,
                cell(MeasuringBankI18n.Text.DOMAIN, domains(scale, voice)),
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

    static String domains(Scale scale, Voice voice) {
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
