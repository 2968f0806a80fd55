package org.onedoor.widgets.finder;

import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.widgets.finder.ServiceFinderI18n.Text;

/** Ages as a service finder offers them. */
public enum AgeBand {
    ANY(Text.AGE_ANY, null),
    CHILD(Text.AGE_CHILD, new AgeRange(0, 12)),
    YOUTH(Text.AGE_YOUTH, new AgeRange(13, 17)),
    YOUNG_ADULT(Text.AGE_YOUNG_ADULT, new AgeRange(18, 29)),
    ADULT(Text.AGE_ADULT, new AgeRange(30, 64)),
    OLDER(Text.AGE_OLDER, new AgeRange(65, null));

    private final Text text;
    private final @Nullable AgeRange ages;

    AgeBand(Text text, @Nullable AgeRange ages) {
        this.text = text;
        this.ages = ages;
    }

    public Text text() {
        return text;
    }

    @Nullable
    public AgeRange ages() {
        return ages;
    }
}
