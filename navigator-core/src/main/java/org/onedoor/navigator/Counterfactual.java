package org.onedoor.navigator;

import java.io.Serializable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * One answer that would have given another step: "it would be step 3 if …".
 *
 * @param item id of the item
 * @param question what was asked
 * @param given the answer that was given
 * @param other the answer that would have led elsewhere
 * @param answer the same, to be given to {@link NavigatorSession#change}
 * @param step the step that it would have given
 */
public record Counterfactual(
        String item, LocalizedText question, LocalizedText given, LocalizedText other, Answer answer, StepOfNeed step)
        implements Serializable {

    /** Says which item it is about, and no answers. */
    @Override
    public String toString() {
        return "Counterfactual[item=" + item + "]";
    }
}
