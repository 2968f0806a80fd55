package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.Sex;
import org.onedoor.widgets.kit.Voice;

/** A response copied from paper as numbers, scored while it is written. */
final class QuickEntry extends Composite<Div> {

    private static final String NO_ANSWER = "[-–—_.]";

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final TextField field = new TextField();
    private final Select<Sex> sex = new Select<>();
    private final Div score = new Div();
    private final SerializableConsumer<Integer> follow;

    /**
     * A field for numbers.
     *
     * @param follow takes a total that is to be followed over time
     */
    QuickEntry(MeasuringBankWidget bank, Scale scale, SerializableConsumer<Integer> follow) {
        this.bank = bank;
        this.scale = scale;
        this.follow = follow;
        sex.setItems(Sex.values());
        sex.setEmptySelectionAllowed(true);
        sex.addClassName("onedoor-field");
        sex.addValueChangeListener(change -> drawScore());
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
                        field);
        if (dependsOnSex()) {
            sex.setLabel(voice.say(i18n.get(MeasuringBankI18n.Text.SEX)));
            sex.setEmptySelectionCaption(voice.say(i18n.get(MeasuringBankI18n.Text.SEX_NOT_TOLD)));
            sex.setItemLabelGenerator(one -> one == null ? "" : voice.say(i18n.get(word(one))));
            getContent().add(sex);
        }
        getContent().add(score);
        drawScore();
    }

    private void drawScore() {
        score.removeAll();
        if (!field.getValue().isBlank()) {
            Score scored = scale.score(answers(), new ScoringContext(sex.getValue(), null));
            score.add(new ScoreTable(bank, scale, scored));
            if (scored.total() != null) {
                score.add(bank.voice()
                        .button(
                                bank.getI18n().get(MeasuringBankI18n.Text.FOLLOW),
                                click -> follow.accept(scored.total())));
            }
        }
    }

    /** Whether a flag says something else of another sex. */
    private boolean dependsOnSex() {
        return scale.definition().flags().stream().anyMatch(flag -> flag.when().mentionsSex());
    }

    private static MeasuringBankI18n.Text word(Sex sex) {
        return switch (sex) {
            case FEMALE -> MeasuringBankI18n.Text.FEMALE;
            case MALE -> MeasuringBankI18n.Text.MALE;
            case OTHER -> MeasuringBankI18n.Text.OTHER;
        };
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
