package org.onedoor.widgets.bank;

import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.AGE;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.AGE_ANY;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.CLEAR;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.DOMAIN;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.DOMAIN_ANY;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.SEARCH;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.SEARCH_EXAMPLE;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.SPOKEN;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.SPOKEN_ANY;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.TIME;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.TIME_ANY;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.TIME_MOST;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.WORDING;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.WORDING_ANY;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.WORDING_ELSEWHERE;
import static org.onedoor.widgets.bank.MeasuringBankI18n.Text.WORDING_SHOWN;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleSearch;
import org.onedoor.scales.definition.Domain;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.finder.AgeBand;
import org.onedoor.widgets.kit.Voice;

/** Words and filters for the scales of a bank. */
final class BankSearch extends Composite<Div> {

    private static final String ANY = "";
    private static final String SHOWN = "shown";
    private static final String ELSEWHERE = "elsewhere";
    private static final int ANY_TIME = 0;

    private final TextField text = new TextField();
    private final Select<String> domain = new Select<>();
    private final Select<String> spoken = new Select<>();
    private final Select<String> wording = new Select<>();
    private final Select<Integer> time = new Select<>();
    private final Select<AgeBand> age = new Select<>();
    private final SerializableRunnable look;
    private boolean drawing;

    BankSearch(SerializableRunnable look) {
        this.look = look;
        getContent().addClassNames("onedoor-stack", "onedoor-search");
        getContent().getElement().setAttribute("role", "search");
        text.setAutocomplete(Autocomplete.OFF);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        time.setItems(ANY_TIME, 1, 2, 5);
        age.setItems(AgeBand.values());
        wording.setItems(ANY, SHOWN, ELSEWHERE);
        spoken.setItems(
                Stream.concat(Stream.of(ANY), Arrays.stream(Language.values()).map(Language::tag))
                        .toList());
        domain.setItems(ANY);
        Stream.<HasStyle>of(text, domain, age, spoken, wording, time)
                .forEach(field -> field.addClassName("onedoor-field"));
        clear();
        text.addValueChangeListener(change -> look());
        Stream.of(domain, age, spoken, wording, time).forEach(field -> field.addValueChangeListener(change -> look()));
    }

    private void look() {
        if (!drawing) {
            look.run();
        }
    }

    private void clear() {
        drawing = true;
        text.clear();
        domain.setValue(ANY);
        spoken.setValue(ANY);
        wording.setValue(ANY);
        time.setValue(ANY_TIME);
        age.setValue(AgeBand.ANY);
        drawing = false;
    }

    /** Says the fields in a language; what is written and chosen stays. */
    void draw(Voice voice, MeasuringBankI18n i18n, ScaleCatalogue catalogue) {
        text.setLabel(voice.say(i18n.get(SEARCH)));
        text.setPlaceholder(voice.say(i18n.get(SEARCH_EXAMPLE)));
        domain.setLabel(voice.say(i18n.get(DOMAIN)));
        spoken.setLabel(voice.say(i18n.get(SPOKEN)));
        spoken.setItemLabelGenerator(tag -> tag.equals(ANY) ? voice.say(i18n.get(SPOKEN_ANY)) : language(tag, voice));
        wording.setLabel(voice.say(i18n.get(WORDING)));
        wording.setItemLabelGenerator(shown -> voice.say(i18n.get(
                switch (shown) {
                    case SHOWN -> WORDING_SHOWN;
                    case ELSEWHERE -> WORDING_ELSEWHERE;
                    default -> WORDING_ANY;
                })));
        age.setLabel(voice.say(i18n.get(AGE)));
        age.setItemLabelGenerator(band ->
                voice.say(band == AgeBand.ANY ? i18n.get(AGE_ANY) : i18n.ages().get(band.text())));
        time.setLabel(voice.say(i18n.get(TIME)));
        time.setItemLabelGenerator(
                most -> most == ANY_TIME ? voice.say(i18n.get(TIME_ANY)) : voice.say(i18n.get(TIME_MOST), most));
        offer(catalogue, voice);
        domain.setItemLabelGenerator(name -> voice.say(
                name.equals(ANY) ? i18n.get(DOMAIN_ANY) : Domain.valueOf(name).label()));
        Div filters = new Div(domain, age, spoken, wording, time, clearButton(voice, i18n));
        filters.addClassName("onedoor-filters");
        getContent().removeAll();
        getContent().add(text, filters);
    }

    private void offer(ScaleCatalogue catalogue, Voice voice) {
        drawing = true;
        String chosen = domain.getValue();
        List<String> domains = Stream.concat(
                        Stream.of(ANY),
                        catalogue.scales().stream()
                                .flatMap(scale -> scale.definition().domains().stream())
                                .distinct()
                                .sorted(Comparator.comparing(one -> voice.say(one.label())))
                                .map(Domain::name))
                .toList();
        domain.setItems(domains);
        domain.setValue(domains.contains(chosen) ? chosen : ANY);
        drawing = false;
    }

    private NativeButton clearButton(Voice voice, MeasuringBankI18n i18n) {
        NativeButton clear = voice.button(i18n.get(CLEAR), click -> {
            clear();
            look();
        });
        clear.addClassName("onedoor-plain");
        return clear;
    }

    private static String language(String tag, Voice voice) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(voice.language().locale());
    }

    /** What is looked for now. */
    ScaleSearch wanted() {
        return new ScaleSearch(
                text.getValue(),
                domain.getValue().equals(ANY) ? null : Domain.valueOf(domain.getValue()),
                age.getValue().ages(),
                Language.find(spoken.getValue()).orElse(null),
                wording.getValue().equals(ANY) ? null : wording.getValue().equals(SHOWN),
                time.getValue() == ANY_TIME ? null : time.getValue());
    }
}
