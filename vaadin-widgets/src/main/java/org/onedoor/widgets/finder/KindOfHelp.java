package org.onedoor.widgets.finder;

import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.finder.ServiceFinderI18n.Text;

/** Kinds of help as a service finder offers them: what one gets, and not what one needs. */
public enum KindOfHelp {
    ANY(Text.KIND_ANY, 0),
    TALK(Text.KIND_TALK, 1),
    SELF_HELP(Text.KIND_SELF_HELP, 2),
    GUIDED(Text.KIND_GUIDED, 3),
    PRIMARY(Text.KIND_PRIMARY, 4),
    SPECIALISED(Text.KIND_SPECIALISED, 5),
    EMERGENCY(Text.KIND_EMERGENCY, 6);

    private final Text text;
    private final int step;

    KindOfHelp(Text text, int step) {
        this.text = text;
        this.step = step;
    }

    Text text() {
        return text;
    }

    @Nullable
    StepOfNeed step() {
        return this == ANY ? null : StepOfNeed.of(step);
    }
}
