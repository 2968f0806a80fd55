package org.onedoor.workbench.evaluation;

import java.util.List;
import org.onedoor.navigator.Result;

/**
 * What became of the person of a vignette.
 *
 * @param result where the walk led
 * @param questions how many questions were asked
 * @param services ids of the first services that were offered
 * @param unasked items that the vignette answers and nobody asked, although no danger ended the questions
 */
public record Judged(
        Vignette vignette, Variant variant, Result result, int questions, List<String> services, List<String> unasked) {
    private static final int PROMPT = 4;
    private static final int TODAY = 5;

    public Judged {
        services = List.copyOf(services);
        unasked = List.copyOf(unasked);
    }

    /** How many steps below the lowest right one, as a negative number, or above the highest; 0 when it is right. */
    public int off() {
        int step = result.step().number();
        return step < from() ? step - from() : Math.max(0, step - to());
    }

    private int from() {
        return variant == Variant.UNSURE ? PROMPT : vignette.expected().from();
    }

    private int to() {
        // Who leaves danger open is led to a person, whatever else is known: nothing is too high then.
        return variant == Variant.UNSURE ? 6 : vignette.expected().to();
    }

    /** Whether the person is in danger, or may be, and is shown neither crisis help nor somebody to see today. */
    public boolean dangerMissed() {
        return vignette.expected().danger()
                && !result.crisis()
                && result.contacts().isEmpty()
                && result.step().number() < TODAY;
    }

    /** The topics that should have been named and were not. */
    public List<String> topicsMissed() {
        List<String> named = result.topics().stream().map(topic -> topic.id()).toList();
        return vignette.topics().stream()
                .filter(topic -> !named.contains(topic))
                .toList();
    }
}
