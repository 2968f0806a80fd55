package org.onedoor.navigator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.LocalizedText;

/** An item that is being asked. Every question can be passed over and answered with "I don't know". */
public final class Question implements Stage {
    private final Slot slot;
    private final @Nullable Answer given;

    Question(Slot slot, @Nullable Answer given) {
        this.slot = slot;
        this.given = given;
    }

    /** Id of the item. */
    public String item() {
        return slot.id();
    }

    /** How it is answered. */
    public ItemKind kind() {
        return slot.kind();
    }

    /** The question in words. */
    public LocalizedText text() {
        return slot.text();
    }

    /** Why it is asked, if the content says. */
    public Optional<LocalizedText> why() {
        return Optional.ofNullable(slot.item().why());
    }

    /** The stem that a scale puts before its questions. */
    public Optional<LocalizedText> instructions() {
        return Optional.ofNullable(slot.instructions());
    }

    /** What can be chosen, in the order shown; empty for a number. */
    public List<AnswerOption> options() {
        return slot.options();
    }

    /** The answer by which a visitor tells who they are in relation to the person who needs help, if that is asked here. */
    public Optional<Answer> saying(Audience audience) {
        return slot.item().options().stream()
                .filter(option -> option.audience() == audience)
                .map(option -> Answer.choice(option.id()))
                .findFirst();
    }

    /** The smallest answer of a number item; empty for other kinds. */
    public OptionalInt min() {
        Integer min = slot.item().min();
        return min == null ? OptionalInt.empty() : OptionalInt.of(min);
    }

    /** The largest answer of a number item; empty for other kinds. */
    public OptionalInt max() {
        Integer max = slot.item().max();
        return max == null ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /** What a number item counts, if the content says. */
    public Optional<LocalizedText> unit() {
        return Optional.ofNullable(slot.item().unit());
    }

    /** Whether it asks about danger. */
    public boolean danger() {
        return slot.item().danger();
    }

    /** The answer given before, when the question is asked again; it does not count until it is given again. */
    public Optional<Answer> given() {
        return Optional.ofNullable(given);
    }

    /** Says which item is asked, and no answer. */
    @Override
    public String toString() {
        return "Question[item=" + item() + "]";
    }
}
