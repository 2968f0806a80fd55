package org.onedoor.navigator.proof;

/**
 * The part of a navigator that a finding is about.
 *
 * @param kind what kind of part
 * @param id its id; of an option {@code item/option}, of a step its number, of the whole navigator the empty text
 */
public record Part(Kind kind, String id) {
    /** The kinds of parts. */
    public enum Kind {
        /** The navigator as a whole. */
        WHOLE,
        /** An item. */
        ITEM,
        /** An option of an item. */
        OPTION,
        /** A rule or danger rule. */
        RULE,
        /** A step of need. */
        STEP,
        /** An invariant of its authors. */
        INVARIANT
    }

    static Part whole() {
        return new Part(Kind.WHOLE, "");
    }

    static Part item(String id) {
        return new Part(Kind.ITEM, id);
    }

    static Part option(String item, String option) {
        return new Part(Kind.OPTION, item + "/" + option);
    }

    static Part rule(String id) {
        return new Part(Kind.RULE, id);
    }

    static Part step(int step) {
        return new Part(Kind.STEP, Integer.toString(step));
    }

    static Part invariant(String id) {
        return new Part(Kind.INVARIANT, id);
    }

    /** Such as {@code rule panic-weekly}. */
    @Override
    public String toString() {
        return kind == Kind.WHOLE ? "navigator" : kind.name().toLowerCase(java.util.Locale.ROOT) + " " + id;
    }
}
