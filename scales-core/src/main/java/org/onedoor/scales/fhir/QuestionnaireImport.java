package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;

/**
 * What became of a Questionnaire: which scale it is, what of it was matched, and everything else.
 *
 * <p>{@link FhirImport#response(String, QuestionnaireImport)} reads responses to it.
 */
public final class QuestionnaireImport {
    private final @Nullable Scale scale;
    private final List<Matched> matched;
    private final List<Remark> differences;
    private final List<Remark> notUnderstood;
    private final Map<String, String> items;
    private final Map<String, String> scores;
    private final Map<String, Map<String, Integer>> values;

    QuestionnaireImport(
            @Nullable Scale scale,
            List<Matched> matched,
            List<Remark> differences,
            List<Remark> notUnderstood,
            Map<String, String> items,
            Map<String, String> scores,
            Map<String, Map<String, Integer>> values) {
        this.scale = scale;
        this.matched = List.copyOf(matched);
        this.differences = List.copyOf(differences);
        this.notUnderstood = List.copyOf(notUnderstood);
        this.items = Map.copyOf(items);
        this.scores = Map.copyOf(scores);
        this.values = Map.copyOf(values);
    }

    static QuestionnaireImport unknown(List<Remark> remarks) {
        return new QuestionnaireImport(null, List.of(), List.of(), remarks, Map.of(), Map.of(), Map.of());
    }

    /** How a question was known. */
    public enum By {
        /** By its LOINC code. */
        LOINC,
        /** By its wording, which is the scale's own. */
        WORDING,
        /** By its link, in a form that says which scale it is. */
        LINK_ID,
        /** By its place among as many questions with the same ordinals, in a form that says which scale it is. */
        PLACE
    }

    /**
     * A question that was matched.
     *
     * @param path where it stands
     * @param linkId its link
     * @param item id of the item that it is, or of the score that it holds
     * @param by how it was known
     */
    public record Matched(String path, String linkId, String item, By by) {}

    /** The scale that the form is; empty when it is none of the catalogue's. */
    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    /** Questions that are items of the scale. */
    public List<Matched> matched() {
        return matched;
    }

    /** Where the form differs from the scale: missing items and options, other ordinals, other codes, other conditions. */
    public List<Remark> differences() {
        return differences;
    }

    /** Everything that was not understood. */
    public List<Remark> notUnderstood() {
        return notUnderstood;
    }

    @Nullable
    String item(String linkId) {
        return items.get(linkId);
    }

    @Nullable
    String score(String linkId) {
        return scores.get(linkId);
    }

    /** Whether a question was known by nothing but its place. */
    boolean isGuessed(String linkId) {
        return matched.stream()
                .anyMatch(one -> one.by() == By.PLACE && one.linkId().equals(linkId));
    }

    /** The values of an item's answers by their codes; null when the form does not say what the item offers. */
    @Nullable
    Map<String, Integer> values(String item) {
        return values.get(item);
    }

    /** The scale and the numbers of findings. */
    @Override
    public String toString() {
        return "QuestionnaireImport[" + (scale == null ? "no scale" : scale.id()) + ", " + matched.size() + " matched, "
                + differences.size() + " different, " + notUnderstood.size() + " not understood]";
    }
}
