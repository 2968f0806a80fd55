package org.onedoor.scales.adaptive;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.adaptive.definition.ThetaBand;
import org.onedoor.scales.adaptive.definition.ThetaBands;

/**
 * One person's way through an adaptive scale. Immutable: every move gives a new session.
 *
 * <p>The next item is the one with the most information on average over the posterior; of equals, the first in the file. Items
 * that are always asked come when the others would end, at the latest when only their places are left.
 *
 * {@snippet class = "org.onedoor.scales.adaptive.AdaptiveSnippetsTest" region = "ask"}
 */
public final class AdaptiveSession implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AdaptiveScale scale;
    private final transient Answered answered;
    private final transient Posterior posterior;
    private final transient Turn turn;

    AdaptiveSession(AdaptiveScale scale, Answered answered) {
        this.scale = scale;
        this.answered = answered;
        this.posterior = new Posterior(scale.rules(), answered);
        this.turn = Turn.after(scale.rules(), answered, posterior);
    }

    /** The scale that is asked. */
    public AdaptiveScale scale() {
        return scale;
    }

    /** The item to be asked; empty at the end. */
    public Optional<AdaptiveItem> next() {
        return turn.stop() == null ? Optional.of(scale.items().get(turn.item())) : Optional.empty();
    }

    /** Why no more is asked; empty while an item is to be asked. */
    public Optional<StopReason> stop() {
        return Optional.ofNullable(turn.stop());
    }

    /**
     * Answers the item that is being asked, if it still is this one; a page that was left open may send an older one.
     *
     * @param item id of the item that the answer was given to
     * @param value value of the option that was chosen
     * @throws IllegalArgumentException naming the item, if it does not offer this value
     * @throws IllegalStateException if another item is asked, or none
     */
    public AdaptiveSession answer(String item, int value) {
        AdaptiveItem asked = asked(item);
        return new AdaptiveSession(scale, answered.with(turn.item(), asked.place(value)));
    }

    /**
     * Passes over the item that is being asked. It counts as asked and never as an answer.
     *
     * @param item id of the item that was passed over
     * @throws IllegalStateException if another item is asked, or none
     */
    public AdaptiveSession passOver(String item) {
        asked(item);
        return new AdaptiveSession(scale, answered.passedOver(turn.item()));
    }

    private AdaptiveItem asked(String item) {
        return next().filter(next -> next.id().equals(item))
                .orElseThrow(() -> new IllegalStateException("Item " + item + " is not being asked now"));
    }

    /**
     * The session before the last answer, which is forgotten.
     *
     * @throws IllegalStateException if nothing has been asked yet
     */
    public AdaptiveSession back() {
        if (!canGoBack()) {
            throw new IllegalStateException("There is no item to go back to");
        }
        return new AdaptiveSession(scale, answered.withoutLast());
    }

    /** Whether there is an item to go back to. */
    public boolean canGoBack() {
        return answered.asked() > 0;
    }

    /** The answers in the order in which they were given, those passed over included. */
    public List<AdaptiveAnswer> answers() {
        return List.copyOf(answered.answers(scale.rules()));
    }

    /** What the answers so far say of theta; empty as long as nothing is answered. */
    public Optional<AdaptiveEstimate> estimate() {
        int count = answered.answered();
        return count == 0
                ? Optional.empty()
                : Optional.of(new AdaptiveEstimate(posterior.mean(), posterior.sd(), count));
    }

    /** All that the answers so far say. */
    public AdaptiveResult result() {
        return new AdaptiveResult(
                scale.id(),
                scale.version(),
                scale.synthetic(),
                turn.stop(),
                estimate().orElse(null),
                band(),
                items(item -> answered.isAnswered(item) && scale.rules().critical(item, answered.option(item))),
                items(item -> answered.isAsked(item)
                        && !answered.isAnswered(item)
                        && scale.rules().dangerous(item)));
    }

    private List<String> items(IntPredicate which) {
        return IntStream.range(0, scale.items().size())
                .filter(which)
                .mapToObj(item -> scale.items().get(item).id())
                .toList();
    }

    private @Nullable ThetaBand band() {
        ThetaBands bands = scale.definition().bands();
        if (bands == null
                || turn.stop() == null
                || answered.answered() < scale.rules().stop().minItems()) {
            return null;
        }
        ThetaBand band = bands.levels().getFirst();
        for (ThetaBand level : bands.levels()) {
            if (level.from() != null && posterior.mean() >= bands.metric().theta(level.from())) {
                band = level;
            }
        }
        return band;
    }

    /** All that is needed to resume. */
    public AdaptiveSnapshot snapshot() {
        return new AdaptiveSnapshot(scale.id(), scale.version(), answers());
    }

    /** Says which scale is asked, and no answers. */
    @Override
    public String toString() {
        return "AdaptiveSession[" + scale.id() + " " + scale.version() + "]";
    }

    @Serial
    private Object writeReplace() {
        return new Kept(scale, snapshot());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A session is read through its snapshot");
    }

    private record Kept(AdaptiveScale scale, AdaptiveSnapshot snapshot) implements Serializable {
        private Object readResolve() {
            return scale.resume(snapshot);
        }
    }
}
