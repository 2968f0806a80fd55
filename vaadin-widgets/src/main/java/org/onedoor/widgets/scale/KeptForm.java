package org.onedoor.widgets.scale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A form as the visitor's tab keeps it. It comes back from outside, so it is read as strictly as any content.
 *
 * @param scale id of the scale
 * @param version of the scale
 * @param language tag of the language of the words that were answered
 * @param answers by item id
 */
public record KeptForm(
        @NotBlank String scale,
        @NotBlank String version,
        @NotBlank String language,
        @NotNull LinkedHashMap<String, Integer> answers) {

    /**
     * Reads what a tab kept.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException if it is no such form
     */
    static KeptForm read(String json) {
        return StrictJson.read(KeptForm.class, "kept form", json);
    }

    String json() {
        return StrictJson.write(this);
    }

    /** Whether every answer can still be one to the scale. */
    boolean fits(Scale to) {
        return scale.equals(to.id())
                && version.equals(to.version())
                && to.items().stream().map(ScaleItem::id).toList().containsAll(answers.keySet())
                && to.score(answers).status() != Score.Status.INVALID;
    }

    /** Says which scale it is of, and no answers. */
    @Override
    public String toString() {
        return "KeptForm[" + scale + " " + version + "]";
    }
}
