package org.onedoor.navigator;

import java.io.Serializable;
import java.util.List;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;

/**
 * Where the questions lead: a step of need with its reasons. It speaks of need and themes, never of a diagnosis.
 *
 * @param step the highest step that any rule asks for; step 1 when none does
 * @param danger whether a danger rule held, which ends the questions in step 6
 * @param crisis whether crisis options are to be shown: in danger, and when a question about danger was passed over
 * @param reasons every rule that held, the strongest first, otherwise in the order of the document
 * @param rules ids of the rules that held, in the order of the document, danger rules last
 * @param topics themes from rules and chosen options, in the order of the document
 * @param circumstances what the answers tell about the visitor, for choosing services
 * @param actions what to do, from the strongest rule on
 * @param open what passing over questions has left open
 * @param completeness how much was answered
 * @param canTell whether enough is known to call the step a finding; otherwise it is only the least, and the honest word is that we
 *     cannot tell yet
 * @param stepText what to say: the words of the situation where a rule that brought the step has one, otherwise those of the step
 * @param contacts ids of services that are right for what was told, the first to contact first; empty when no rule names any
 */
public record Result(
        StepOfNeed step,
        boolean danger,
        boolean crisis,
        List<Reason> reasons,
        List<String> rules,
        List<Topic> topics,
        Circumstances circumstances,
        List<Action> actions,
        Open open,
        Completeness completeness,
        boolean canTell,
        StepText stepText,
        List<String> contacts)
        implements Stage, Serializable {

    /** Copies the lists. */
    public Result {
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
        topics = List.copyOf(topics);
        actions = List.copyOf(actions);
        contacts = List.copyOf(contacts);
    }

    /**
     * The first of the reasons.
     *
     * @param count how many at most
     */
    public List<Reason> strongest(int count) {
        return reasons.subList(0, Math.min(count, reasons.size()));
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Result";
    }
}
