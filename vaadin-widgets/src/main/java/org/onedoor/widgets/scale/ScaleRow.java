package org.onedoor.widgets.scale;

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
import org.onedoor.scales.Form;
import org.onedoor.vocabulary.Language;

/** One item: its words, its options, and under them whatever its answer calls for. */
final class ScaleRow extends ListItem {

    private final Form.Item item;
    private final RadioButtonGroup<Integer> options = new RadioButtonGroup<>();
    private final Paragraph missing = new Paragraph();
    private final Div warning = new Div();

    /** @param stem id of what is asked of every item, or nothing */
    ScaleRow(Form.Item item, String stem, @Nullable Integer before) {
        this.item = item;
        addClassName("onedoor-scale-row");
        Paragraph words = new Paragraph(item.text());
        words.setId("onedoor-" + UUID.randomUUID());
        words.addClassName("onedoor-scale-words");
        Map<Integer, String> labels = new LinkedHashMap<>();
        item.options().forEach(option -> labels.put(option.value(), option.text()));
        options.addClassNames("onedoor-options", "onedoor-options-across");
        options.setItems(List.copyOf(labels.keySet()));
        options.setItemLabelGenerator(labels::get);
        options.setAriaLabelledBy((stem + " " + words.getId().orElseThrow()).strip());
        options.setValue(before);
        missing.addClassNames("onedoor-message", "onedoor-small");
        missing.setVisible(false);
        add(words, options, missing, warning);
    }

    String item() {
        return item.id();
    }

    boolean isOptional() {
        return item.optional();
    }

    /** Says something between the words and the options. */
    void note(Component said) {
        addComponentAtIndex(1, said);
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
