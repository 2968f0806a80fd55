package org.onedoor.directory;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * What a visitor needs, as far as it matters for choosing services. It holds no answers and no identity.
 *
 * @param step how much help
 * @param topics ids of what it is about; empty when not told. Kept in alphabetical order
 * @param region code of the visitor's municipality or other region; null when not told. A merged municipality means its
 *     successor, and a code that no region has means the same as null: services of the whole country
 * @param ages within which the visitor's age lies; null when not told, which rules no service out
 * @param language in which the visitor wants to be served
 * @param audience who the visitor is in relation to the person who needs help
 * @param at the instant the services are needed; nothing here reads a clock
 */
public record Need(
        StepOfNeed step,
        Set<String> topics,
        @Nullable String region,
        @Nullable AgeRange ages,
        Language language,
        Audience audience,
        Instant at)
        implements Serializable {

    public Need {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    /** A visitor's own need, with topics and age not told. */
    public static Need of(StepOfNeed step, @Nullable String region, Language language, Instant at) {
        return new Need(step, Set.of(), region, null, language, Audience.SELF, at);
    }

    /** The same need at another step. */
    public Need withStep(StepOfNeed other) {
        return new Need(other, topics, region, ages, language, audience, at);
    }

    /** The same need about these topics. */
    public Need withTopics(Collection<String> others) {
        return new Need(step, Set.copyOf(others), region, ages, language, audience, at);
    }

    /** The same need in another region. */
    Need withRegion(@Nullable String other) {
        return new Need(step, topics, other, ages, language, audience, at);
    }

    /** The same need at these ages. */
    public Need withAges(@Nullable AgeRange others) {
        return new Need(step, topics, region, others, language, audience, at);
    }

    /** The same need for another audience. */
    public Need withAudience(Audience other) {
        return new Need(step, topics, region, ages, language, other, at);
    }

    /** The same need at another instant. */
    public Need withAt(Instant other) {
        return new Need(step, topics, region, ages, language, audience, other);
    }
}
