package org.onedoor.widgets.navigator;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Voice;

/** Lets a text through the first time that its words are said. */
final class OnceSaid implements Predicate<LocalizedText> {

    private final Voice voice;
    private final Set<String> said = new HashSet<>();

    OnceSaid(Voice voice) {
        this.voice = voice;
    }

    @Override
    public boolean test(LocalizedText text) {
        return said.add(voice.say(text));
    }
}
