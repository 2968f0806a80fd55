package org.onedoor.widgets.navigator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.widgets.kit.Voice;

/** Where one question is answered; named by the heading above it. */
abstract sealed class AnswerField<C extends Component> extends Composite<C> permits OneOf, SomeOf, HowMany {

    /** The field of a question, holding what was answered before. */
    static AnswerField<?> of(Question question, Voice voice, String heading, @Nullable Answer before) {
        return switch (question.kind()) {
            case SINGLE, SCALE -> new OneOf(question, voice, heading, before);
            case MULTI -> new SomeOf(question, voice, heading, before);
            case NUMBER -> new HowMany(question, voice, heading, before);
        };
    }

    /** What is answered now; empty when nothing is, or nothing that could be an answer. */
    abstract Optional<Answer> answer();

    /** Keeps an answer while it is being made, so that nothing is lost when the page is drawn anew. */
    abstract void onChange(com.vaadin.flow.function.SerializableRunnable changed);

    static Map<String, String> labels(Question question, Voice voice) {
        Map<String, String> labels = new LinkedHashMap<>();
        question.options().forEach(option -> labels.put(option.id(), voice.say(option.text())));
        return labels;
    }
}
