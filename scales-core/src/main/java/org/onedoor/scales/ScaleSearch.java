package org.onedoor.scales;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Ages;
import org.onedoor.scales.definition.Domain;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.FoldedText;
import org.onedoor.vocabulary.Language;

/**
 * What somebody looks for among the scales of a catalogue. Everything may be left out.
 *
 * @param text words that must all be in the id, the name or the domains of a scale; empty for every scale
 * @param domain what the scale must be about, or null
 * @param ages within which the person's age lies, or null; a scale of which no source says whom it is for is for all
 * @param language in which its wording must be here, or null
 * @param worded whether its wording must be here in some language, or must be elsewhere; null for either
 * @param minutes how long it may take, or null
 */
public record ScaleSearch(
        String text,
        @Nullable Domain domain,
        @Nullable AgeRange ages,
        @Nullable Language language,
        @Nullable Boolean worded,
        @Nullable Integer minutes)
        implements Serializable {

    /** A search by words alone. */
    public static ScaleSearch of(String text) {
        return new ScaleSearch(text, null, null, null, null, null);
    }

    /** Whether a scale is what is looked for. */
    public boolean wants(Scale scale) {
        return written(scale)
                && (domain == null || scale.definition().domains().contains(domain))
                && aged(scale.definition().ages())
                && (language == null || scale.showable(language))
                && (worded == null || worded == Arrays.stream(Language.values()).anyMatch(scale::showable))
                && (minutes == null || scale.minutes() <= minutes);
    }

    private boolean aged(@Nullable Ages made) {
        return made == null || ages == null || made.range().overlaps(ages);
    }

    private boolean written(Scale scale) {
        List<FoldedText> about = Stream.concat(
                        Stream.of(FoldedText.of(scale.id()), FoldedText.of(scale.name())),
                        scale.definition().domains().stream().map(one -> FoldedText.of(one.label())))
                .toList();
        return FoldedText.of(text).words().stream()
                .allMatch(word -> about.stream().anyMatch(place -> place.contains(word)));
    }
}
