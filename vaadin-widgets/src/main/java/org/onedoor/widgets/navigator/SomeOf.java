package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.widgets.kit.Voice;

/** A question answered with one or more of its options; an exclusive one, such as "none of these", stands alone. */
final class SomeOf extends AnswerField<CheckboxGroup<String>> {

    private final Set<String> exclusive = new LinkedHashSet<>();

    SomeOf(Question question, Voice voice, String heading, @Nullable Answer before) {
        Map<String, String> labels = labels(question, voice);
        question.options().stream().filter(AnswerOption::exclusive).forEach(option -> exclusive.add(option.id()));
        CheckboxGroup<String> group = getContent();
        group.addClassName("onedoor-options");
        group.setItems(new ArrayList<>(labels.keySet()));
        group.setItemLabelGenerator(labels::get);
        group.setAriaLabelledBy(heading);
        if (before instanceof Answer.Choices choices) {
            group.setValue(new LinkedHashSet<>(choices.options()));
        }
        group.addValueChangeListener(change -> part(change.getOldValue(), change.getValue()));
    }

    private void part(Set<String> old, Set<String> chosen) {
        Set<String> added = new LinkedHashSet<>(chosen);
        added.removeAll(old);
        Set<String> kept = new LinkedHashSet<>(chosen);
        if (added.stream().anyMatch(exclusive::contains)) {
            kept.retainAll(added);
        } else if (!added.isEmpty()) {
            kept.removeAll(exclusive);
        }
        getContent().setValue(kept);
    }

    @Override
    Optional<Answer> answer() {
        Set<String> chosen = getContent().getValue();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(Answer.choices(List.copyOf(chosen)));
    }

    @Override
    void onChange(SerializableRunnable changed) {
        getContent().addValueChangeListener(change -> changed.run());
    }
}
