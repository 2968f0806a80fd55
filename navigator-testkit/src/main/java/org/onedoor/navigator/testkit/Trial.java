package org.onedoor.navigator.testkit;

import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;

/**
 * A walk in a navigator, both made up. As one value they shrink together: when a question is left out, so is the move that was made
 * at it, which two parameters of a property cannot do.
 *
 * @param navigator what is walked
 * @param walk how it is walked
 */
public record Trial(Navigator navigator, Walk walk) {

    /** The session after every move. */
    public NavigatorSession play() {
        return walk.play(navigator);
    }

    /** The walk as one line, as {@link Walk#line} tells it. */
    public String line() {
        return walk.line(navigator);
    }
}
