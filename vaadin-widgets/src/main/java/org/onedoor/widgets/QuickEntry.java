package org.onedoor.widgets;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.ScaleItem;

/** A response copied from paper as numbers, scored while it is written. */
final class QuickEntry extends Composite<Div> {

    private static final String NO_ANSWER = "[-–—_.]";

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final TextField field = new TextField();
    private final Div score = new Div();

    QuickEntry(MeasuringBankWidget bank, Scale scale) {
        this.bank = bank;
        this.scale = scale;
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("onedoor-field");
        field.setMaxLength(1000);
        field.addValueChangeListener(change -> drawScore());
        score.getElement().setAttribute("role", "status");
        getContent().addClassName("onedoor-stack");
    }

    void draw() {
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        field.setLabel(voice.say(i18n.get(MeasuringBankI18n.Text.NUMBERS_FIELD)));
        getContent().removeAll();
        getContent()
                .add(
                        voice.paragraph(
                                i18n.get(MeasuringBankI18n.Text.NUMBERS_LEAD),
                                scale.items().size()),
                        field,
                        score);
        drawScore();
    }

    private void drawScore() {
        score.removeAll();
        if (!field.getValue().isBlank()) {
            score.add(new ScoreTable(bank, scale, scale.score(answers())));
        }
    }

    /** What is not a number counts as an answer that is not possible, and so does one too many. */
    private Map<String, Object> answers() {
        List<String> written = List.of(field.getValue().strip().split("[\\s,;]+"));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).matches(NO_ANSWER)) {
                answers.put(item(i), number(written.get(i)));
            }
        }
        return answers;
    }

    private String item(int place) {
        List<ScaleItem> items = scale.items();
        return place < items.size() ? items.get(place).id() : String.valueOf(place + 1);
    }

    private static Object number(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException notANumber) {
            return written;
        }
    }
}
