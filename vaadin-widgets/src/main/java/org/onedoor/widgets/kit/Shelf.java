package org.onedoor.widgets.kit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.Language;

/** What the parts of a scale are called, in the language of a widget. */
public final class Shelf {

    private Shelf() {}

    /** The languages in which a scale can be asked, the wanted one first. */
    public static List<Language> languages(Scale scale, Language wanted) {
        return Arrays.stream(Language.values())
                .filter(scale::showable)
                .sorted(Comparator.comparing(language -> language != wanted))
                .toList();
    }

    /** What a scale is about. */
    public static List<String> domains(Scale scale, Voice voice) {
        return scale.definition().domains().stream()
                .map(domain -> voice.say(domain.label()))
                .toList();
    }

    /** The bands of the total, from the lowest; none when it has none. */
    public static List<SeverityBand> bands(Scale scale) {
        return scale.definition().bands().stream()
                .filter(set -> set.score().equals(Scale.TOTAL))
                .findFirst()
                .map(BandSet::levels)
                .orElse(List.of());
    }

    /** What the scale calls a total, if it calls it anything. */
    public static Optional<String> band(Scale scale, int total, Voice voice) {
        return bands(scale).stream()
                .filter(band -> band.contains(total) && band.name() != null)
                .map(band -> voice.say(band.name()))
                .findFirst();
    }

    /** What people call a score; its id where it has no name. */
    public static String name(Scale scale, String score, Voice voice) {
        return scale.definition().scores().stream()
                .filter(one -> one.id().equals(score) && one.name() != null)
                .map(one -> voice.say(one.name()))
                .findFirst()
                .orElse(score);
    }

    /** What people are told a flag is; its id where it has no name. */
    public static String flag(Scale scale, String flag, Voice voice) {
        return scale.definition().flags().stream()
                .filter(one -> one.id().equals(flag) && one.name() != null)
                .map(one -> voice.say(one.name()))
                .findFirst()
                .orElse(flag);
    }

    /** What an item that calls for action is about, with the item's id. */
    public static String critical(Scale scale, String item, Voice voice) {
        return scale.definition().critical().stream()
                .filter(one -> one.item().equals(item))
                .map(one -> voice.say(one.topic()) + " (" + item + ")")
                .findFirst()
                .orElse(item);
    }
}
