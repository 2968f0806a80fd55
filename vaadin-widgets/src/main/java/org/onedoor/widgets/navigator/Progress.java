package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ABOUT_LEFT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NUMBERS;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ONE_LEFT;

import org.onedoor.widgets.kit.Voice;

/** How much is left, in words: a number that people would say, never a bar. */
final class Progress {

    private Progress() {}

    /**
     * What is said while a question is asked.
     *
     * @param left how many are likely to be left, this one included
     */
    static String in(Voice voice, NavigatorI18n i18n, int left) {
        return left < 2
                ? voice.say(i18n.get(ONE_LEFT))
                : voice.say(
                        i18n.get(ABOUT_LEFT),
                        number(voice.say(i18n.get(NUMBERS)).split(" "), left));
    }

    private static String number(String[] fromTwo, int number) {
        return number - 2 < fromTwo.length ? fromTwo[number - 2] : String.valueOf(number);
    }
}
