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
import java.util.Optional;
import java.util.stream.Stream;
import org.onedoor.scales.Scale;
import org.onedoor.scales.change.Change;
import org.onedoor.scales.change.Direction;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.widgets.kit.Voice;

/** The same numbers as in the chart, with what each difference means by the constants of the scale. */
final class ChangeTable extends Div {

    private final Scale scale;
    private final Voice voice;
    private final MeasuringBankI18n i18n;

    ChangeTable(
            Scale scale,
            List<Measured> measured,
            Voice voice,
            MeasuringBankI18n i18n,
            SerializableConsumer<Measured> remove) {
        this.scale = scale;
        this.voice = voice;
        this.i18n = i18n;
        NativeTableBody body = new NativeTableBody();
        measured.forEach(one -> body.add(row(one, measured.getFirst(), remove)));
        NativeTable table = new NativeTable(header(), body);
        table.setCaptionText(voice.say(i18n.get(MeasuringBankI18n.Text.CHANGE_TABLE), voice.say(scale.name())));
        table.addClassName("onedoor-table");
        addClassName("onedoor-table-holder");
        add(table);
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        MeasuringBankI18n.Text.DATE,
                        MeasuringBankI18n.Text.TOTAL,
                        MeasuringBankI18n.Text.BAND,
                        MeasuringBankI18n.Text.FROM_FIRST,
                        MeasuringBankI18n.Text.RELIABLE,
                        MeasuringBankI18n.Text.REMOVE)
                .forEach(name -> row.add(column(name)));
        return new NativeTableHeader(row);
    }

    private NativeTableHeaderCell column(MeasuringBankI18n.Text name) {
        NativeTableHeaderCell cell = voice.put(new NativeTableHeaderCell(), i18n.get(name));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("onedoor-screen-only", name == MeasuringBankI18n.Text.REMOVE);
        return cell;
    }

    private NativeTableRow row(Measured one, Measured first, SerializableConsumer<Measured> remove) {
        NativeTableHeaderCell day = new NativeTableHeaderCell(voice.day(one.day()));
        day.getElement().setAttribute("scope", "row");
        NativeButton take = voice.button(i18n.get(MeasuringBankI18n.Text.REMOVE), click -> remove.accept(one));
        take.addClassName("onedoor-plain");
        take.getElement().setAttribute("aria-label", take.getText() + " " + voice.day(one.day()));
        NativeTableCell last = new NativeTableCell(take);
        last.addClassName("onedoor-screen-only");
        Optional<Change> change =
                one == first ? Optional.empty() : Optional.of(Change.between(scale, first.total(), one.total()));
        NativeTableRow row = new NativeTableRow();
        row.add(
                day,
                cell(MeasuringBankI18n.Text.TOTAL, String.valueOf(one.total())),
                cell(MeasuringBankI18n.Text.BAND, band(one.total())),
                cell(
                        MeasuringBankI18n.Text.FROM_FIRST,
                        change.map(this::difference).orElse("–")),
                cell(MeasuringBankI18n.Text.RELIABLE, change.map(this::reliable).orElse("–")),
                last);
        return row;
    }

    /** What the scale calls a total, if it calls it anything. */
    private String band(int total) {
        return scale.band(Scale.TOTAL, total)
                .map(SeverityBand::name)
                .map(name -> voice.say(name))
                .orElse("–");
    }

    private NativeTableCell cell(MeasuringBankI18n.Text column, String value) {
        NativeTableCell cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-column", voice.say(i18n.get(column)));
        return cell;
    }

    private String difference(Change change) {
        String points = change.points() > 0
                ? "+" + change.points()
                : String.valueOf(change.points()).replace('-', '−');
        return change.direction().map(way -> points + ", " + say(word(way))).orElse(points);
    }

    private static MeasuringBankI18n.Text word(Direction way) {
        return switch (way) {
            case BETTER -> MeasuringBankI18n.Text.BETTER;
            case WORSE -> MeasuringBankI18n.Text.WORSE;
            case SAME -> MeasuringBankI18n.Text.SAME;
        };
    }

    private String reliable(Change change) {
        return say(change.reliable()
                .map(yes -> yes ? MeasuringBankI18n.Text.YES : MeasuringBankI18n.Text.NO)
                .orElse(MeasuringBankI18n.Text.UNKNOWN));
    }

    private String say(MeasuringBankI18n.Text text) {
        return voice.say(i18n.get(text));
    }
}
