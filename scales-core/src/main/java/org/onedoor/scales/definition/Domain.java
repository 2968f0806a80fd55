package org.onedoor.scales.definition;

import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.text.Texts;

/** What scales are about: a closed set of words to search by. */
public enum Domain {
    /** Low mood. */
    DEPRESSION,
    /** Worry and fear. */
    ANXIETY,
    /** Stress. */
    STRESS,
    /** Distress of any kind. */
    DISTRESS,
    /** Obsessions and compulsions. */
    OBSESSIONS,
    /** What remains after a frightening event. */
    TRAUMA,
    /** Sleep. */
    SLEEP,
    /** Attention and restlessness. */
    ATTENTION,
    /** Spells of high mood. */
    MOOD_SWINGS,
    /** Eating. */
    EATING,
    /** Drinking. */
    ALCOHOL,
    /** Drugs other than alcohol. */
    DRUGS,
    /** Symptoms of the body. */
    BODILY_SYMPTOMS,
    /** Thoughts of suicide. */
    SUICIDE_RISK,
    /** Pregnancy and the year after birth. */
    PERINATAL,
    /** How well a person feels. */
    WELLBEING,
    /** How a person gets on with daily life. */
    FUNCTIONING;

    private static final Texts<Domain> NAMES = Texts.read(Domain.class, "scales/domains");

    /** What people call it. */
    public LocalizedText label() {
        return NAMES.get(this);
    }
}
