package org.onedoor.widgets.kit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * How a widget speaks just now, and the making of elements that say something.
 *
 * @param language in which it speaks
 * @param easy whether it speaks easy language, where there is some
 * @param country code of the country in whose way it writes days and numbers
 */
public record Voice(Language language, boolean easy, String country) implements Serializable {

    Voice in(Language other) {
        return new Voice(other, easy, country);
    }

    Voice inEasyLanguage(boolean wanted) {
        return new Voice(language, wanted, country);
    }

    /** The language as the country writes it, such as {@code sv-FI}. */
    public Locale locale() {
        return Locale.of(language.tag(), country);
    }

    /** The words, with {@code {0}}, {@code {1}} … filled in. */
    public String say(LocalizedText text, Object... fill) {
        return text.say(language, easy, fill);
    }

    /** Puts words in an element, and says their language where it is not the one around. */
    public <C extends Component & HasText> C put(C into, LocalizedText text, Object... fill) {
        into.setText(say(text, fill));
        Language shown = text.languageShown(language);
        if (shown != language) {
            into.getElement().setAttribute("lang", shown.tag());
        }
        return into;
    }

    public Paragraph paragraph(LocalizedText text, Object... fill) {
        return put(new Paragraph(), text, fill);
    }

    public Span span(LocalizedText text, Object... fill) {
        return put(new Span(), text, fill);
    }

    public ListItem point(LocalizedText text, Object... fill) {
        return put(new ListItem(), text, fill);
    }

    /** A button that acts once: the second click of a double click is not another wish. */
    public NativeButton button(LocalizedText text, ComponentEventListener<ClickEvent<NativeButton>> act) {
        NativeButton button = new NativeButton();
        button.addClassName("onedoor-button");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            if (click.getClickCount() < 2) {
                act.onComponentEvent(click);
            }
        });
        return put(button, text);
    }

    /** Something that the browser opens in place. */
    public NativeDetails fold(LocalizedText summary, Component content) {
        NativeDetails fold = new NativeDetails(span(summary), content);
        fold.addClassName("onedoor-fold");
        return fold;
    }

    /** The same, with content that is made when it is first opened. */
    public NativeDetails foldLater(LocalizedText summary, SerializableSupplier<Component> content) {
        Div place = new Div();
        NativeDetails fold = fold(summary, place);
        fold.addToggleListener(toggle -> {
            if (toggle.isOpened() && place.getComponentCount() == 0) {
                place.add(content.get());
            }
        });
        return fold;
    }

    /** A day as people write it: {@code 1. marraskuuta 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }
}
