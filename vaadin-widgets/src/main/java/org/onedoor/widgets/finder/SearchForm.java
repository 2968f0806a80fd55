package org.onedoor.widgets.finder;

import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.AGE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.CHANNEL;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.CLEAR;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.GO;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.KIND;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.NARROW;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.OPEN_NOW;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.SEARCH;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.SEARCH_EXAMPLE;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.SPOKEN;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.SPOKEN_ANY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onedoor.content.Edition;
import org.onedoor.directory.Search;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.Voice;

/** The words and the filters of a search; every field may be left as it is. */
final class SearchForm extends Composite<Div> {

    private static final String ANY_LANGUAGE = "";

    private final TextField text = new TextField();
    private final Select<AgeBand> age = new Select<>();
    private final Select<String> spoken = new Select<>();
    private final Select<Way> way = new Select<>();
    private final Select<KindOfHelp> kind = new Select<>();
    private final Checkbox openNow = new Checkbox();
    private final Div filters = new Div();
    private final NativeDetails narrow = new NativeDetails("", filters);
    private final SerializableRunnable look;
    private boolean drawing;

    SearchForm(SerializableRunnable look) {
        this.look = look;
        getContent().addClassNames("onedoor-stack", "onedoor-search");
        getContent().getElement().setAttribute("role", "search");
        text.setAutocomplete(Autocomplete.OFF);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        Stream.<HasStyle>of(text, age, spoken, way, kind).forEach(field -> field.addClassName("onedoor-field"));
        filters.addClassName("onedoor-filters");
        narrow.addClassName("onedoor-fold");
        text.addValueChangeListener(change -> look());
        age.addValueChangeListener(change -> look());
        spoken.addValueChangeListener(change -> look());
        way.addValueChangeListener(change -> look());
        kind.addValueChangeListener(change -> look());
        openNow.addValueChangeListener(change -> look());
        age.setItems(AgeBand.values());
        way.setItems(Way.values());
        kind.setItems(KindOfHelp.values());
        spoken.setItems(ANY_LANGUAGE);
        clear();
    }

    private void look() {
        if (!drawing) {
            look.run();
        }
    }

    private void clear() {
        quietly(() -> {
            age.setValue(AgeBand.ANY);
            way.setValue(Way.ANY);
            kind.setValue(KindOfHelp.ANY);
            spoken.setValue(ANY_LANGUAGE);
            openNow.setValue(false);
        });
    }

    private void quietly(SerializableRunnable change) {
        drawing = true;
        change.run();
        drawing = false;
    }

    /** Says the fields in a language; what is written and chosen stays. */
    void draw(Voice voice, ServiceFinderI18n i18n, Edition edition) {
        text.setLabel(voice.say(i18n.get(SEARCH)));
        text.setPlaceholder(voice.say(i18n.get(SEARCH_EXAMPLE)));
        age.setLabel(voice.say(i18n.get(AGE)));
        age.setItemLabelGenerator(band -> voice.say(i18n.get(band.text())));
        spoken.setLabel(voice.say(i18n.get(SPOKEN)));
        spoken.setItemLabelGenerator(tag -> spoken(voice, i18n, tag));
        way.setLabel(voice.say(i18n.get(CHANNEL)));
        way.setItemLabelGenerator(one -> voice.say(i18n.get(one.text())));
        kind.setLabel(voice.say(i18n.get(KIND)));
        kind.setItemLabelGenerator(one -> voice.say(i18n.get(one.text())));
        openNow.setLabel(voice.say(i18n.get(OPEN_NOW)));
        quietly(() -> offer(languages(edition)));
        filters.removeAll();
        filters.add(age, spoken, way, kind, openNow, clearButton(voice, i18n));
        NativeButton go = voice.button(i18n.get(GO), click -> look());
        go.addClassName("onedoor-main");
        Div line = new Div(text, go);
        line.addClassName("onedoor-search-line");
        getContent().removeAll();
        getContent().add(line, narrow);
        narrow.setSummary(voice.span(i18n.get(NARROW)));
    }

    private void offer(List<String> languages) {
        String chosen = spoken.getValue();
        spoken.setItems(languages);
        spoken.setValue(languages.contains(chosen) ? chosen : ANY_LANGUAGE);
    }

    private NativeButton clearButton(Voice voice, ServiceFinderI18n i18n) {
        NativeButton clear = voice.button(i18n.get(CLEAR), click -> {
            clear();
            look();
        });
        clear.addClassName("onedoor-plain");
        return clear;
    }

    private static List<String> languages(Edition edition) {
        return Stream.concat(
                        Stream.of(ANY_LANGUAGE, "fi", "sv", "en"),
                        edition.directory().services().stream()
                                .flatMap(service -> service.languages().stream())
                                .sorted())
                .distinct()
                .toList();
    }

    private static String spoken(Voice voice, ServiceFinderI18n i18n, String tag) {
        return tag.equals(ANY_LANGUAGE)
                ? voice.say(i18n.get(SPOKEN_ANY))
                : Locale.forLanguageTag(tag).getDisplayLanguage(voice.language().locale());
    }

    /** What is written. */
    String words() {
        return text.getValue().strip();
    }

    /** Takes away the words and the filters, and looks. */
    void empty() {
        quietly(text::clear);
        clear();
        look();
    }

    /** The words and the filters, for the visitor's tab to keep. */
    KeptSearch kept() {
        return new KeptSearch(
                text.getValue(),
                age.getValue(),
                spoken.getValue(),
                way.getValue(),
                kind.getValue(),
                openNow.getValue());
    }

    /** Takes up what a tab has kept, and looks; what narrows the search is then seen. */
    void take(KeptSearch kept) {
        quietly(() -> {
            text.setValue(kept.words());
            age.setValue(kept.age());
            way.setValue(kept.way());
            kind.setValue(kept.kind());
            openNow.setValue(kept.openNow());
            if (spoken.getListDataView().contains(kept.spoken())) {
                spoken.setValue(kept.spoken());
            }
        });
        narrow.setOpen(kept.narrowed());
        look();
    }

    /** What is looked for now. */
    Search wanted(String region, Language language, Instant at) {
        return Search.of(words(), language, at)
                .in(region)
                .forAges(age.getValue().ages())
                .servedIn(spoken.getValue().equals(ANY_LANGUAGE) ? null : spoken.getValue())
                .through(way.getValue().kinds())
                .atStep(kind.getValue().step())
                .openNow(openNow.getValue());
    }
}
