package org.onedoor.navigator.scale.definition;

/** The shape of ids in a scale file. */
final class Ids {
    static final String SCALE = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String SCALE_MESSAGE = "must be lower-case words joined by hyphens";
    static final String WORDS = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";
    static final String WORDS_MESSAGE = "must be words joined by hyphens";

    private Ids() {}
}
