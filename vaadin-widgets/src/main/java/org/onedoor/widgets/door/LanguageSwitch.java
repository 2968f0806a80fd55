package org.onedoor.widgets.door;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Voice;

/** The three languages under their own names, and easy language; the buttons stay, so that the focus does. */
final class LanguageSwitch extends Composite<Div> {

    private static final Map<Language, String> OWN_NAMES =
            Map.of(Language.FI, "Suomi", Language.SV, "Svenska", Language.EN, "English");

    private final Map<Language, NativeButton> buttons = new EnumMap<>(Language.class);
    private final NativeButton easy;

    LanguageSwitch(SingleDoor door) {
        getContent().addClassName("onedoor-languages");
        getContent().getElement().setAttribute("role", "group");
        for (Language language : Language.values()) {
            NativeButton button = new NativeButton(OWN_NAMES.get(language), click -> door.chooseLanguage(language));
            button.getElement().setAttribute("lang", language.tag());
            buttons.put(language, button);
        }
        easy = new NativeButton("", click -> door.chooseEasyLanguage(!door.isEasyLanguage()));
        easy.addClassName("onedoor-easy");
        buttons.values().forEach(getContent()::add);
        getContent().add(easy);
        getContent().getChildren().forEach(button -> button.getElement().setAttribute("type", "button"));
    }

    void draw(Voice voice, LocalizedText name, LocalizedText easyName) {
        getContent().getElement().setAttribute("aria-label", voice.say(name));
        buttons.forEach((language, button) -> press(button, language == voice.language()));
        easy.removeAll();
        easy.add(new Span(voice.say(easyName)));
        press(easy, voice.easy());
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
