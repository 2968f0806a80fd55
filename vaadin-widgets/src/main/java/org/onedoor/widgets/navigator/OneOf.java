package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.widgets.kit.Voice;

/** A question answered with one of its options. */
final class OneOf extends AnswerField<RadioButtonGroup<String>> {

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    OneOf(Question question, Voice voice, String heading, @Nullable Answer before) {
        Map<String, String> labels = labels(question, voice);
        question.options().forEach(option -> answers.put(option.id(), option.answer()));
        RadioButtonGroup<String> group = getContent();
        group.addClassName("onedoor-options");
        group.setItems(new ArrayList<>(labels.keySet()));
        group.setItemLabelGenerator(labels::get);
        group.setAriaLabelledBy(heading);
        answers.forEach((id, answer) -> {
            if (answer.equals(before)) {
                group.setValue(id);
            }
        });
    }

    @Override
    Optional<Answer> answer() {
        return getContent().getOptionalValue().map(answers::get);
    }

    @Override
    void onChange(SerializableRunnable changed) {
        getContent().addValueChangeListener(change -> changed.run());
    }
}
