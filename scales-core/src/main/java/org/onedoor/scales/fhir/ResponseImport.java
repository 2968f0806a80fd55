package org.onedoor.scales.fhir;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;

/** What became of a response or an observation: the answers, and everything that was not understood. */
public final class ResponseImport {
    private final Scale scale;
    private final Map<String, Integer> answers;
    private final List<String> critical;
    private final @Nullable OffsetDateTime authored;
    private final List<Remark> refusals;
    private final List<Remark> notUnderstood;

    ResponseImport(
            Scale scale,
            Map<String, Integer> answers,
            List<String> critical,
            @Nullable OffsetDateTime authored,
            List<Remark> refusals,
            List<Remark> notUnderstood) {
        this.scale = scale;
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.critical = List.copyOf(critical);
        this.authored = authored;
        this.refusals = List.copyOf(refusals);
        this.notUnderstood = List.copyOf(notUnderstood);
    }

    /** The scale it was read for. */
    public Scale scale() {
        return scale;
    }

    /** Whether it must not be used, such as when a stored total is not what the answers give. */
    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** Why it must not be used; empty for one that may. */
    public List<Remark> refusals() {
        return refusals;
    }

    /**
     * The values answered, by item id, each an option of its item.
     *
     * @throws IllegalStateException if it was refused
     */
    public Map<String, Integer> answers() {
        if (refused()) {
            throw new IllegalStateException("Refused: " + refusals);
        }
        return answers;
    }

    /**
     * The items that were answered, in any way that can be read, so that somebody must act on it: also when the response is refused,
     * and when an answer is given twice or could be two, so that it is not among {@link #answers}. An item of another scale of the
     * catalogue is told with its scale, as {@code phq-9/q9}.
     */
    public List<String> critical() {
        return critical;
    }

    /** When it was filled in, if it says so to the second. */
    public Optional<OffsetDateTime> authored() {
        return Optional.ofNullable(authored);
    }

    /** Everything that was not understood. An answer that was not understood is among it, and missing from the answers. */
    public List<Remark> notUnderstood() {
        return notUnderstood;
    }

    /** The scale and the numbers of findings: nothing of what was answered. */
    @Override
    public String toString() {
        return "ResponseImport[" + scale.id() + (refused() ? " refused, " : ", ") + notUnderstood.size()
                + " not understood]";
    }
}
