package org.onedoor.widgets.navigator;

import java.util.Map;
import org.onedoor.directory.model.Audience;
import org.onedoor.navigator.Answer;

/** Whether help is looked for oneself or for someone close, which a navigator may ask and the door may know already. */
public enum ForWhom {
    ME("me", Audience.SELF),
    LOVED_ONE("loved-one", Audience.LOVED_ONE);

    /** Id of the item that asks it; a navigator without such an item is simply never told. */
    private static final String ITEM = "for-whom";

    private final Answer answer;
    private final Audience audience;

    ForWhom(String option, Audience audience) {
        this.answer = Answer.choice(option);
        this.audience = audience;
    }

    Map<String, Answer> known() {
        return Map.of(ITEM, answer);
    }

    static Audience audience(Map<String, Answer> answers) {
        return LOVED_ONE.answer.equals(answers.get(ITEM)) ? LOVED_ONE.audience : ME.audience;
    }
}
