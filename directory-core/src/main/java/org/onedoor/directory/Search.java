package org.onedoor.directory;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * What somebody looks for by name in a service finder. Everything but the text's language and the instant may be left out.
 *
 * @param text words that must all be found; empty for every service
 * @param region code of the visitor's region; null or unknown for services of the whole country
 * @param everywhere whether services of every region are wanted, whatever {@code region} is
 * @param ages within which the visitor's age lies, or null
 * @param spoken BCP 47 tag of the language to be served in, or null
 * @param channels kinds of channel of which one is wanted; empty for any
 * @param step the step of need it must be meant for, or null
 * @param topic id of the topic it must be about, or null; a service that names no topics is about any
 * @param openNow whether only what is open at the instant is wanted; unknown hours do not count as open
 * @param language in which names are read, for the order of equals
 * @param at the instant asked about
 */
public record Search(
        String text,
        @Nullable String region,
        boolean everywhere,
        @Nullable AgeRange ages,
        @Nullable String spoken,
        Set<Channel.Kind> channels,
        @Nullable StepOfNeed step,
        @Nullable String topic,
        boolean openNow,
        Language language,
        Instant at)
        implements Serializable {

    public Search {
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
    }

    /** A search by words alone, among services of the whole country. */
    public static Search of(String text, Language language, Instant at) {
        return new Search(text, null, false, null, null, Set.of(), null, null, false, language, at);
    }

    /** The same words in the same region, without the filters. */
    Search withoutFilters() {
        return of(text, language, at).in(region);
    }

    /** The same search in a region and all that contain it. */
    public Search in(@Nullable String other) {
        return new Search(text, other, everywhere, ages, spoken, channels, step, topic, openNow, language, at);
    }

    /** The same search among services of every region. */
    public Search inEveryRegion() {
        return new Search(text, region, true, ages, spoken, channels, step, topic, openNow, language, at);
    }

    /** The same search for these ages. */
    public Search forAges(@Nullable AgeRange others) {
        return new Search(text, region, everywhere, others, spoken, channels, step, topic, openNow, language, at);
    }

    /** The same search for services in a language, given as a BCP 47 tag. */
    public Search servedIn(@Nullable String tag) {
        return new Search(text, region, everywhere, ages, tag, channels, step, topic, openNow, language, at);
    }

    /** The same search for services that have a channel of one of these kinds. */
    public Search through(Collection<Channel.Kind> kinds) {
        return new Search(
                text, region, everywhere, ages, spoken, Set.copyOf(kinds), step, topic, openNow, language, at);
    }

    /** The same search for services of a step of need. */
    public Search atStep(@Nullable StepOfNeed other) {
        return new Search(text, region, everywhere, ages, spoken, channels, other, topic, openNow, language, at);
    }

    /** The same search for services about a topic. */
    public Search about(@Nullable String other) {
        return new Search(text, region, everywhere, ages, spoken, channels, step, other, openNow, language, at);
    }

    /** The same search for services that are open now, or for all of them. */
    public Search openNow(boolean wanted) {
        return new Search(text, region, everywhere, ages, spoken, channels, step, topic, wanted, language, at);
    }

    /** Where it looks; never what for. */
    @Override
    public String toString() {
        return "Search[" + (everywhere ? "everywhere" : region) + "]";
    }
}
