package org.onedoor.scales;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Translation.Status;
import org.onedoor.vocabulary.Language;

/**
 * A scale in the words of one language, as people fill it in.
 *
 * @param scale id of the scale
 * @param version version of the scale
 * @param language the language of all its texts
 * @param translation id of the wording; stored with results where it matters which wording was asked
 * @param status how far the wording can be trusted
 * @param attribution the line that must be seen wherever the wording is
 * @param exportable whether the texts may leave this system
 * @param instructions the stem, or null if the scale has none
 * @param items in the order they are asked; whether one is asked is told by {@link Scale#asked}
 * @param leftOut ids of items that lack a wording in this language, belong to no score and may be left open
 */
public record Form(
        String scale,
        String version,
        Language language,
        String translation,
        Status status,
        String attribution,
        boolean exportable,
        @Nullable String instructions,
        List<Item> items,
        List<String> leftOut)
        implements Serializable {

    /** Keeps the lists unmodifiable. */
    public Form {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One item.
     *
     * @param id id of the item
     * @param text its wording
     * @param optional whether it may always be left open
     * @param options in the order they are shown
     */
    public record Item(String id, String text, boolean optional, List<Option> options) implements Serializable {
        /** Keeps the options unmodifiable. */
        public Item {
            options = List.copyOf(options);
        }
    }

    /**
     * One option.
     *
     * @param value what is stored when it is chosen
     * @param text its wording
     */
    public record Option(int value, String text) implements Serializable {}

    /** What it is the wording of; nothing of the wording, which may be licensed. */
    @Override
    public String toString() {
        return "Form[" + scale + " " + version + " " + translation + "]";
    }
}
