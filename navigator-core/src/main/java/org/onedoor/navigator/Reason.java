package org.onedoor.navigator;

import java.io.Serializable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * A rule that held, in plain words.
 *
 * @param rule id of the rule
 * @param step the step of need that it asks for
 * @param danger whether it is a danger rule
 * @param text the reason as the person reads it
 * @param evidence what the rule rests on
 */
public record Reason(String rule, StepOfNeed step, boolean danger, LocalizedText text, String evidence)
        implements Serializable {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Reason";
    }
}
