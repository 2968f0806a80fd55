package org.onedoor.directory.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A service that someone can be led to.
 *
 * @param id stable identifier, e.g. {@code varha.mental-health-line}
 * @param organization id of the organization that provides it
 * @param name what it is called
 * @param description what it does, for people
 * @param areas codes of the regions it is responsible for or offered in
 * @param steps the steps of need it is meant for, 1 to 6
 * @param topics ids of what it is about; empty for any topic
 * @param eligibility who may use it
 * @param languages BCP 47 tags it serves in, its main language first
 * @param referral what it takes to get in
 * @param emergency whether it is one of its areas' emergency contacts
 * @param crisis whether it belongs in the crisis bar
 * @param cost what it costs, or null
 * @param expect what to expect, or null
 * @param channels the ways to reach it
 * @param demo whether it is an example and not a real service
 * @param verified whether somebody has checked it against its source
 * @param source where its facts come from
 * @param checkedOn the day they were last compared with the source
 * @param published whether it is offered at all; a service that does not say is
 */
public record Service(
        @NotNull @Pattern(regexp = ID, message = ID_MESSAGE) String id,

        @NotBlank String organization,
        @NotNull @Valid LocalizedText name,
        @NotNull @Valid LocalizedText description,
        @NotEmpty List<@NotNull String> areas,
        @NotEmpty List<@NotNull @Min(1) @Max(6) Integer> steps,
        List<@NotNull String> topics,
        @NotNull @Valid Eligibility eligibility,

        @NotEmpty List<@NotNull @Pattern(regexp = LANGUAGE, message = LANGUAGE_MESSAGE) String> languages,

        @NotNull Referral referral,
        Boolean emergency,
        Boolean crisis,
        @Valid @Nullable LocalizedText cost,
        @Valid @Nullable LocalizedText expect,
        @NotEmpty List<@NotNull @Valid Channel> channels,
        Boolean demo,
        @NotNull Boolean verified,
        @NotBlank String source,
        @NotNull LocalDate checkedOn,
        Boolean published)
        implements Serializable {

    static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";
    static final String ID_MESSAGE = "must be lower-case words joined by hyphens or dots";
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    static final String LANGUAGE_MESSAGE = "must be a BCP 47 language tag";

    public Service {
        areas = StrictJson.listOf(areas);
        steps = StrictJson.listOf(steps);
        topics = StrictJson.listOf(topics);
        languages = StrictJson.listOf(languages);
        channels = StrictJson.listOf(channels);
        emergency = emergency != null && emergency;
        crisis = crisis != null && crisis;
        demo = demo != null && demo;
        published = published == null || published;
    }

    /** How many steps lie between a step of need and the nearest step this service is meant for; 0 when it is one of them. */
    public int stepsFrom(StepOfNeed step) {
        int nearest = StepOfNeed.values().length;
        for (int own : steps) {
            nearest = Math.min(nearest, Math.abs(own - step.number()));
        }
        return nearest;
    }

    /** Whether the service and one of its channels serve in a language, given as a BCP 47 tag. */
    public boolean servesIn(String language) {
        return languages.contains(language)
                && channels.stream().anyMatch(channel -> channel.servesIn(language, languages));
    }

    /** Whether a person answers by phone or chat at every hour. */
    public boolean alwaysAnswered() {
        return channels.stream().anyMatch(Channel::alwaysAnswered);
    }

    /**
     * Whether this service is an answer for everyone in a region at every hour: a checked emergency contact without age limits
     * that a person always answers.
     *
     * @param region code of the region
     */
    public boolean alwaysThereIn(String region) {
        return emergency
                && published
                && verified
                && referral != Referral.PROFESSIONAL_REFERRAL
                && areas.contains(region)
                && eligibility.ages().equals(AgeRange.ALL)
                && channels.stream()
                        .anyMatch(channel ->
                                channel.alwaysAnswered() && channel.languages().isEmpty());
    }
}
