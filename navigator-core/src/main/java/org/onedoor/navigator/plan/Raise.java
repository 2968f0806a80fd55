package org.onedoor.navigator.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.Situation;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Topic;

/**
 * A rule or a danger rule with its references resolved, or what leaving a question about danger open gives.
 *
 * @param rule its id
 * @param danger whether it is a danger rule
 * @param when its condition
 * @param step the number of the step it raises to
 * @param reason what a result says of it, in plain words
 * @param evidence what it rests on
 * @param topics what it brings to the result
 * @param actions what it tells to do
 * @param situation the words of a result that it brings, or null
 * @param touches the slots that can make a difference to it, through findings and what enables its items as well
 */
public record Raise(
        String rule,
        boolean danger,
        Formula when,
        int step,
        LocalizedText reason,
        String evidence,
        List<Topic> topics,
        List<Action> actions,
        @Nullable Situation situation,
        BitSet touches) {}
