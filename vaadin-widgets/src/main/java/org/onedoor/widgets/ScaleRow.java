package org.onedoor.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.ResponseOption;
import org.onedoor.navigator.scale.ScaleItem;
import org.onedoor.vocabulary.Language;

/** One item: its words, its options, and under them whatever its answer calls for. */
final class ScaleRow extends ListItem {

    private final ScaleItem item;
    private final RadioButtonGroup<Integer> options = new RadioButtonGroup<>();
    private final Paragraph missing = new Paragraph();
    private final Div warning = new Div();

    ScaleRow(ScaleItem item, Language wording, @Nullable Integer before) {
        this.item = item;
        addClassName("onedoor-scale-row");
        Paragraph words = new Paragraph(words(item, wording));
        words.setId("onedoor-" + UUID.randomUUID());
        words.addClassName("onedoor-scale-words");
        Map<Integer, String> labels = new LinkedHashMap<>();
        item.options().forEach(option -> labels.put(option.value(), label(option, wording)));
        options.addClassNames("onedoor-options", "onedoor-options-across");
        options.setItems(List.copyOf(labels.keySet()));
        options.setItemLabelGenerator(labels::get);
        options.setAriaLabelledBy(words.getId().orElseThrow());
        options.setValue(before);
        missing.addClassNames("onedoor-message", "onedoor-small");
        missing.setVisible(false);
        add(words, options, missing, warning);
    }

    private static String words(ScaleItem item, Language wording) {
        return item.text() == null ? item.id() : item.text().in(wording).orElse(item.id());
    }

    private static String label(ResponseOption option, Language wording) {
        String value = String.valueOf(option.value());
        return option.text() == null ? value : option.text().in(wording).orElse(value);
    }

    ScaleItem item() {
        return item;
    }

    boolean isAnswered() {
        return options.getValue() != null;
    }

    void onAnswer(SerializableConsumer<@Nullable Integer> answered) {
        options.addValueChangeListener(change -> answered.accept(change.getValue()));
    }

    /** Shows a card under the options, or takes it away. One that stands there already stays, so that it is said once. */
    void warn(@Nullable Component card) {
        if (card == null) {
            warning.removeAll();
        } else if (warning.getComponentCount() == 0) {
            warning.add(card);
        }
    }

    void mark(String words, Language spoken) {
        missing.setText(words);
        missing.getElement().setAttribute("lang", spoken.tag());
        missing.setVisible(true);
    }

    void unmark() {
        missing.setVisible(false);
    }

    void arrive() {
        options.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }
}
