package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.widgets.kit.Voice;

/** A question answered with a whole number. */
final class HowMany extends AnswerField<IntegerField> {

    private final int min;
    private final int max;

    HowMany(Question question, Voice voice, String heading, @Nullable Answer before) {
        min = question.min().orElse(Integer.MIN_VALUE);
        max = question.max().orElse(Integer.MAX_VALUE);
        IntegerField field = getContent();
        field.addClassNames("onedoor-field", "onedoor-number");
        field.setAriaLabelledBy(heading);
        field.setAutocomplete(Autocomplete.OFF);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setMin(min);
        field.setMax(max);
        question.unit().ifPresent(unit -> field.setSuffixComponent(voice.put(new Span(), unit)));
        if (before instanceof Answer.Whole whole) {
            field.setValue(whole.number());
        }
    }

    @Override
    Optional<Answer> answer() {
        return getContent()
                .getOptionalValue()
                .filter(number -> number >= min && number <= max)
                .map(Answer::whole);
    }

    @Override
    void onChange(SerializableRunnable changed) {
        getContent().addValueChangeListener(change -> changed.run());
    }
}
