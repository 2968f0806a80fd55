package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.fhir.OptionMatch.Offered;

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
    private final Map<String, Offered> offered;
    private final List<QuestionnaireImport> others;

    QuestionnaireImport(
            @Nullable Scale scale,
            List<Matched> matched,
            List<Remark> differences,
            List<Remark> notUnderstood,
            Map<String, String> items,
            Map<String, String> scores,
            Map<String, Offered> offered,
            List<QuestionnaireImport> others) {
        this.scale = scale;
        this.matched = List.copyOf(matched);
        this.differences = List.copyOf(differences);
        this.notUnderstood = List.copyOf(notUnderstood);
        this.items = Map.copyOf(items);
        this.scores = Map.copyOf(scores);
        this.offered = Map.copyOf(offered);
        this.others = List.copyOf(others);
    }

    static QuestionnaireImport unknown(List<Remark> remarks) {
        return new QuestionnaireImport(null, List.of(), List.of(), remarks, Map.of(), Map.of(), Map.of(), List.of());
    }

    /** The same form, which is other scales too, or instead. */
    QuestionnaireImport beside(List<QuestionnaireImport> also) {
        return new QuestionnaireImport(scale, matched, differences, notUnderstood, items, scores, offered, also);
    }

    /** What else the form is. */
    List<QuestionnaireImport> others() {
        return others;
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

    /** What the question of an item offers; null when the form does not say. */
    @Nullable
    Offered offered(String item) {
        return offered.get(item);
    }

    /** The scale and the numbers of findings. */
    @Override
    public String toString() {
        return "QuestionnaireImport[" + (scale == null ? "no scale" : scale.id()) + ", " + matched.size() + " matched, "
                + differences.size() + " different, " + notUnderstood.size() + " not understood]";
    }
}
