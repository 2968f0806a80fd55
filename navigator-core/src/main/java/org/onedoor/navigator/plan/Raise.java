package org.onedoor.navigator.plan;

import java.util.BitSet;
import java.util.List;
import org.onedoor.navigator.Reason;
import org.onedoor.navigator.definition.Action;
import org.onedoor.vocabulary.Topic;

/**
 * A rule or a danger rule with its references resolved.
 *
 * @param when its condition
 * @param step the number of the step it raises to
 * @param reason what a result says of it
 * @param topics what it brings to the result
 * @param actions what it tells to do
 * @param touches the slots that can make a difference to it, through findings and what enables its items as well
 */
public record Raise(Formula when, int step, Reason reason, List<Topic> topics, List<Action> actions, BitSet touches) {}
