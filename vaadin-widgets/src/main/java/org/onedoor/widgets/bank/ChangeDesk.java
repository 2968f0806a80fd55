package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** One person's totals over time: written in, drawn as a line, and listed. */
final class ChangeDesk extends Composite<Div> {

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final Input day = new Input();
    private final NativeLabel dayName = new NativeLabel();
    private final TextField total = new TextField();
    private final Paragraph message = new Paragraph();
    private final Div shown = new Stack();
    private final List<Measured> measured = new ArrayList<>();
    private SerializableSupplier<String> wrong = () -> "";

    ChangeDesk(MeasuringBankWidget bank, Scale scale) {
        this.bank = bank;
        this.scale = scale;
        day.setType("date");
        day.setValue(today().toString());
        day.setId("onedoor-" + UUID.randomUUID());
        dayName.setFor(day.getId().orElseThrow()); // by its id, because a label that holds its field cannot be stored
        total.addClassName("onedoor-field");
        total.setMaxLength(6);
        total.getElement().setAttribute("inputmode", "numeric");
        message.addClassName("onedoor-message");
        message.getElement().setAttribute("role", "alert");
        getContent().addClassName("onedoor-stack");
    }

    private LocalDate today() {
        return bank.today();
    }

    void draw() {
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        getContent().removeAll();
        if (scale.total().isEmpty()) {
            getContent().add(voice.paragraph(i18n.get(MeasuringBankI18n.Text.NO_CHANGE)));
            return;
        }
        dayName.setText(voice.say(i18n.get(MeasuringBankI18n.Text.DATE)));
        day.getElement().setAttribute("max", today().toString());
        total.setLabel(voice.say(i18n.get(MeasuringBankI18n.Text.TOTAL)));
        NativeButton add = voice.button(i18n.get(MeasuringBankI18n.Text.ADD), click -> add());
        add.addClassName("onedoor-main");
        Div when = new Div(dayName, day);
        when.addClassName("onedoor-native-field");
        Div line = new Div(when, total, add);
        line.addClassNames("onedoor-search-line", "onedoor-screen-only");
        getContent().add(voice.paragraph(i18n.get(MeasuringBankI18n.Text.CHANGE_LEAD)), line, message, shown);
        message.setText(wrong.get());
        drawMeasured();
    }

    private void add() {
        ScoreRange range = scale.total().orElseThrow().range();
        Optional<Integer> points = points(range);
        Optional<LocalDate> chosen = day();
        if (points.isEmpty()) {
            refuse(MeasuringBankI18n.Text.WRONG_TOTAL, range.from(), range.to());
        } else if (chosen.isEmpty()) {
            refuse(MeasuringBankI18n.Text.WRONG_DATE);
        } else {
            wrong = () -> "";
            message.setText("");
            total.clear();
            total.focus();
            add(chosen.get(), points.get());
        }
    }

    private void refuse(MeasuringBankI18n.Text why, Object... fill) {
        wrong = () -> bank.voice().say(bank.getI18n().get(why), fill);
        message.setText(wrong.get());
    }

    private void add(LocalDate on, int points) {
        measured.add(new Measured(on, points));
        measured.sort(Comparator.comparing(Measured::day));
        drawMeasured();
    }

    /** Takes a total that was measured today. */
    void addToday(int points) {
        add(today(), points);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day.getValue())).filter(chosen -> !chosen.isAfter(today()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Integer> points(ScoreRange range) {
        try {
            return Optional.of(Integer.valueOf(total.getValue().strip())).filter(range::contains);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private void remove(Measured one) {
        measured.remove(one);
        drawMeasured();
    }

    private void drawMeasured() {
        shown.removeAll();
        if (measured.isEmpty()) {
            return;
        }
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        String described = voice.say(i18n.get(MeasuringBankI18n.Text.CHART), measured.size(), voice.say(scale.name()));
        NativeButton print = voice.button(
                i18n.get(MeasuringBankI18n.Text.PRINT),
                click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("onedoor-screen-only");
        shown.add(
                new ChangeChart(scale, List.copyOf(measured), voice, described),
                new ChangeTable(scale, List.copyOf(measured), voice, i18n, this::remove),
                print);
    }
}
