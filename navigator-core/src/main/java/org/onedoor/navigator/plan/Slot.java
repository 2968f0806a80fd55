package org.onedoor.navigator.plan;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * An item in its place, and its answers as ints: the option's position for a single choice, a bit for each chosen option for a
 * multiple choice, otherwise the number itself.
 *
 * @param index position in the document
 * @param item as written
 * @param text the question, from the scale if the item leaves it to the scale
 * @param instructions the stem of its scale, or null
 * @param options what can be chosen
 * @param min the smallest answer to a number item
 * @param max the largest answer to a number item
 * @param typical code of the answer assumed when telling how much is left
 */
public record Slot(
        int index,
        Item item,
        LocalizedText text,
        @Nullable LocalizedText instructions,
        List<AnswerOption> options,
        int min,
        int max,
        int typical) {

    /** Asked or to be asked, without an answer. */
    public static final int OPEN = Integer.MIN_VALUE;
    /** Passed over. */
    public static final int SKIPPED = OPEN + 1;
    /** Answered with "I don't know". */
    public static final int DONT_KNOW = OPEN + 2;
    /** Not asked, because its condition is false. */
    public static final int HIDDEN = OPEN + 3;
    /** Not asked, because its condition is unknown. */
    public static final int UNDECIDED = OPEN + 4;

    public static boolean isAnswer(int code) {
        return code > UNDECIDED;
    }

    public static boolean isPassed(int code) {
        return code == SKIPPED || code == DONT_KNOW;
    }

    public String id() {
        return item.id();
    }

    public ItemKind kind() {
        return item.kind();
    }

    /**
     * The answer as an int.
     *
     * @throws IllegalArgumentException naming the item, never the answer
     */
    public int encode(Answer answer) {
        return switch (answer) {
            case Answer.Skipped skipped -> SKIPPED;
            case Answer.DontKnow dontKnow -> DONT_KNOW;
            case Answer.Choice choice when kind() == ItemKind.SINGLE -> position(choice.option());
            case Answer.Choices choices when kind() == ItemKind.MULTI -> bits(choices.options());
            case Answer.Whole whole when kind() == ItemKind.NUMBER -> inRange(whole.number());
            case Answer.Whole whole when kind() == ItemKind.SCALE -> offered(whole.number());
            default -> throw refuse("is answered with " + expected());
        };
    }

    private int position(String option) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(option)) {
                return i;
            }
        }
        throw refuse("has no such option");
    }

    private int bits(List<String> chosen) {
        int bits = 0;
        for (String option : chosen) {
            bits |= 1 << position(option);
        }
        if (bits == 0) {
            throw refuse("needs at least one option; skip it instead");
        }
        if (Integer.bitCount(bits) > 1 && (bits & exclusive()) != 0) {
            throw refuse("has an option that rules out the others");
        }
        return bits;
    }

    private int inRange(int number) {
        if (number < min || number > max) {
            throw refuse("takes a number from " + min + " to " + max);
        }
        return number;
    }

    private int offered(int number) {
        if (options.stream().noneMatch(option -> option.answer().equals(Answer.whole(number)))) {
            throw refuse("has no option with that value");
        }
        return number;
    }

    /** The options that rule out the others, as bits. */
    public int exclusive() {
        int bits = 0;
        for (int i = 0; i < options.size(); i++) {
            bits |= options.get(i).exclusive() ? 1 << i : 0;
        }
        return bits;
    }

    private String expected() {
        return switch (kind()) {
            case SINGLE -> "one option";
            case MULTI -> "a list of options";
            case NUMBER, SCALE -> "a whole number";
        };
    }

    private IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("Item " + id() + " " + why);
    }

    /** The answer that a code of {@link #encode} stands for. */
    public Answer decode(int code) {
        if (code == SKIPPED) {
            return Answer.skipped();
        }
        if (code == DONT_KNOW) {
            return Answer.dontKnow();
        }
        return switch (kind()) {
            case SINGLE -> Answer.choice(options.get(code).id());
            case MULTI ->
                Answer.choices(
                        positions(code).mapToObj(i -> options.get(i).id()).toList());
            case NUMBER, SCALE -> Answer.whole(code);
        };
    }

    /** The options chosen. */
    public Stream<Option> chosen(int code) {
        return switch (kind()) {
            case SINGLE -> Stream.of(item.options().get(code));
            case MULTI -> positions(code).mapToObj(item.options()::get);
            case NUMBER, SCALE -> Stream.empty();
        };
    }

    private IntStream positions(int bits) {
        return IntStream.range(0, options.size()).filter(i -> (bits >> i & 1) != 0);
    }

    /** The answer in words. */
    public LocalizedText words(int code) {
        return switch (kind()) {
            case SINGLE -> options.get(code).text();
            case MULTI ->
                positions(code)
                        .mapToObj(i -> options.get(i).text())
                        .reduce((before, next) -> joined(before, ", ", next))
                        .orElseThrow();
            case SCALE -> options.get(positionOf(code)).text();
            case NUMBER -> number(code);
        };
    }

    private LocalizedText number(int number) {
        String digits = Integer.toString(number);
        LocalizedText text = LocalizedText.of(digits, digits, digits);
        LocalizedText unit = item.unit();
        return unit == null ? text : joined(text, " ", unit);
    }

    private static LocalizedText joined(LocalizedText before, String between, LocalizedText next) {
        return LocalizedText.of(
                before.fi() + between + next.fi(),
                before.sv() + between + next.sv(),
                before.in(Language.EN) + between + next.in(Language.EN));
    }

    /**
     * Other answers, the nearest first.
     *
     * @param bounds the numbers from which conditions on the item change
     */
    public List<Integer> neighbours(int code, NavigableSet<Integer> bounds) {
        return switch (kind()) {
            case SINGLE -> byDistance(code, IntStream.range(0, options.size()));
            case MULTI ->
                IntStream.range(0, options.size())
                        .map(i -> toggled(code, 1 << i))
                        .filter(bits -> bits != 0 && bits != code)
                        .boxed()
                        .distinct()
                        .toList();
            case SCALE -> byDistance(code, IntStream.range(0, options.size()).map(this::valueAt));
            case NUMBER ->
                byDistance(
                        code,
                        bounds.stream()
                                .flatMapToInt(bound -> IntStream.of(bound - 1, bound))
                                .filter(number -> number >= min && number <= max));
        };
    }

    private static List<Integer> byDistance(int code, IntStream others) {
        return others.filter(other -> other != code)
                .boxed()
                .distinct()
                .sorted(Comparator.comparingInt(other -> Math.abs(other - code)))
                .toList();
    }

    private int toggled(int chosen, int bit) {
        int exclusive = exclusive();
        if ((chosen & bit) != 0) {
            return chosen & ~bit;
        }
        return (exclusive & bit) != 0 ? bit : (chosen | bit) & ~exclusive;
    }

    private int positionOf(int value) {
        return IntStream.range(0, options.size())
                .filter(i -> valueAt(i) == value)
                .findFirst()
                .orElseThrow();
    }

    private int valueAt(int position) {
        return ((Answer.Whole) options.get(position).answer()).number();
    }
}
