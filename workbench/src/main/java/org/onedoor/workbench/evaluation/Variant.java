package org.onedoor.workbench.evaluation;

/** How a vignette is told: as it stands, or by someone who cannot say what they are asked. */
public enum Variant {
    /** As it stands. */
    TOLD("as told"),
    /** Every question about danger is answered "I don't know": at least a person within days is right then. */
    UNSURE("everything about danger unsure"),
    /** Themes are answered "something else", where a question offers that. */
    SOMETHING_ELSE("something else chosen");

    private final String words;

    Variant(String words) {
        this.words = words;
    }

    /** The variant as a person reads it. */
    public String words() {
        return words;
    }
}
