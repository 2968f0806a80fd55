package org.onedoor.navigator;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;

/**
 * A session to be kept and resumed: which content it walked and what was answered. Answers to items that are not asked are
 * not in it.
 *
 * @param navigator id of the navigator
 * @param version version of its content; a snapshot is resumed only with the same one
 * @param answers by item id, in the order of the document
 * @param asking id of an item that is being asked again, whose answer does not count meanwhile; or null
 */
public record Snapshot(
        String navigator,
        String version,
        Map<String, Answer> answers,
        @Nullable String asking) implements Serializable {

    /** Copies the answers, keeping their order. */
    public Snapshot {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Says which content it is of, and no answers. */
    @Override
    public String toString() {
        return "Snapshot[" + navigator + " " + version + "]";
    }
}
