package org.onedoor.scales.fhir;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.AnswerError;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoringContext;

/**
 * One scale as one person filled it in, whole or in part.
 *
 * @param scale the scale
 * @param answers the value answered, by item id, in the order of the items; an item without an answer is absent
 * @param context what is known of the person, for the scales that need it
 * @param id what the response is called where it is kept: 1 to 64 letters, digits, hyphens and full stops
 * @param authored when it was filled in
 * @param subject reference to the person, such as {@code Patient/1}, or null
 */
public record FilledScale(
        Scale scale,
        Map<String, Integer> answers,
        ScoringContext context,
        String id,
        OffsetDateTime authored,
        @Nullable String subject)
        implements Serializable {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /**
     * Puts the answers in the order of the items.
     *
     * @throws IllegalArgumentException if the id is not one, or an answer is not an option of an item; it names the items only
     */
    public FilledScale {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id of a FHIR resource");
        }
        List<String> wrong =
                scale.score(answers).errors().stream().map(AnswerError::item).toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("Answers that " + scale.id() + " does not offer, to " + wrong);
        }
        answers = ordered(scale, answers);
    }

    private static Map<String, Integer> ordered(Scale scale, Map<String, Integer> answers) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (ScaleItem item : scale.items()) {
            Integer answer = answers.get(item.id());
            if (answer != null) {
                ordered.put(item.id(), answer);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * A scale filled in by a person of whom nothing is known.
     *
     * @throws IllegalArgumentException if the id is not one, or an answer is not an option of an item; it names the items only
     */
    public static FilledScale of(Scale scale, Map<String, Integer> answers, String id, OffsetDateTime authored) {
        return new FilledScale(scale, answers, ScoringContext.NONE, id, authored, null);
    }

    /** The same, for a person of whom something is known. */
    public FilledScale withContext(ScoringContext context) {
        return new FilledScale(scale, answers, context, id, authored, subject);
    }

    /** The same, saying who the person is. */
    public FilledScale withSubject(String subject) {
        return new FilledScale(scale, answers, context, id, authored, subject);
    }

    /** What the scale says of it. */
    public Score score() {
        return scale.score(answers, context);
    }

    int[] values() {
        return scale.items().stream()
                .mapToInt(item -> answers.getOrDefault(item.id(), Scale.UNANSWERED))
                .toArray();
    }

    /** The scale and the id only: nothing of the person, nothing of what was answered. */
    @Override
    public String toString() {
        return "FilledScale[" + scale.id() + " " + id + "]";
    }
}
