package org.onedoor.scales;

import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.AnswerError.Reason;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.CriticalItem;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A published questionnaire whose answers add up to a score, such as the PHQ-9.
 *
 * <p>A scale is content, never code: its cut-offs are in its JSON file and nowhere else. Scores are whole scale points.
 * Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.scales.ScaleSnippetsTest" region = "score"}
 */
public final class Scale implements Serializable {
    /** The id of a scale's total among its scores. */
    public static final String TOTAL = "total";

    /** Stands for an unanswered item where answers are given as numbers. */
    public static final int UNANSWERED = Integer.MIN_VALUE;

    private static final int SECONDS_AN_ITEM = 10;

    @Serial
    private static final long serialVersionUID = 1L;

    private final ScaleDefinition definition;
    private final List<TextPack> packs;
    private final transient ScaleRules rules;
    private final transient Map<String, Integer> indexes;
    private final transient Scoring scoring;

    private Scale(ScaleDefinition definition, List<TextPack> packs) {
        this.definition = definition;
        this.packs = packs;
        this.rules = ScaleCompiler.compile(definition);
        this.indexes = new HashMap<>();
        rules.items().forEach(item -> indexes.put(item.id(), indexes.size()));
        this.scoring = new Scoring(rules);
    }

    /**
     * Reads a scale from a file.
     *
     * @throws InvalidContentException with every problem of the file
     */
    public static Scale read(Path file) {
        return of(StrictJson.locate(ScaleDefinition.class, file));
    }

    /**
     * Reads a scale to the end of a stream, which is not closed.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     */
    public static Scale read(String name, InputStream in) {
        return of(StrictJson.locate(ScaleDefinition.class, name, in));
    }

    /**
     * Reads a scale from text.
     *
     * @param name what to call the document in problems
     * @throws InvalidContentException with every problem of the document
     */
    public static Scale read(String name, String json) {
        return of(StrictJson.locate(ScaleDefinition.class, name, json));
    }

    /**
     * A scale made by a program, checked like a file.
     *
     * @throws InvalidContentException with every problem of the definition
     */
    public static Scale of(ScaleDefinition definition) {
        return of(StrictJson.check(definition));
    }

    /** Reads a scale whose file is known by its hash, which says more than its seal. */
    static Scale pinned(String name, InputStream in) {
        Located<ScaleDefinition> located = StrictJson.locate(ScaleDefinition.class, name, in);
        ScaleChecks.checkAllButSeal(located);
        return new Scale(located.value(), List.of());
    }

    private static Scale of(Located<ScaleDefinition> located) {
        ScaleChecks.check(located);
        return new Scale(located.value(), List.of());
    }

    /** The file it was read from, as records. The wording of a text pack is never in it. */
    public ScaleDefinition definition() {
        return definition;
    }

    /** Stable identifier, such as {@code phq-9}. */
    public String id() {
        return definition.id();
    }

    /** Changed whenever a score, band or flag could come out differently; stored with results. */
    public String version() {
        return definition.version();
    }

    /** What people call it. */
    public LocalizedText name() {
        return definition.name();
    }

    /** The stem that precedes the items, if its wording may be shown. */
    public Optional<ScaleText> instructions() {
        return Optional.ofNullable(definition.instructions());
    }

    /** The items in the order they are asked. */
    public List<ScaleItem> items() {
        return rules.items();
    }

    /**
     * The same scale with wording that a licensee supplies in one language; a pack in the same language that it already had gives way.
     *
     * {@snippet class = "org.onedoor.scales.TextPackTest" region = "pack"}
     *
     * @throws InvalidContentException if the pack is of another scale or version, lacks a text or has one too many, or if the
     *     scale's licence allows no wording at all
     */
    public Scale with(TextPack pack) {
        TextPackChecks.check(definition, pack);
        List<TextPack> all = new ArrayList<>(packs);
        all.removeIf(one -> one.language() == pack.language());
        all.add(pack);
        return new Scale(definition, List.copyOf(all));
    }

    private ScaleWording wording(Language language) {
        Optional<TextPack> pack =
                packs.stream().filter(one -> one.language() == language).findFirst();
        return new ScaleWording(definition, language, pack.orElse(null));
    }

    /** Whether everything that must be asked has a wording in a language that may be shown here. */
    public boolean showable(Language language) {
        return wording(language).missing().isEmpty();
    }

    /** The languages in which it is {@link #showable}, a wanted one first. */
    public List<Language> languages(Language wanted) {
        return Arrays.stream(Language.values())
                .filter(this::showable)
                .sorted(Comparator.comparing(language -> language != wanted))
                .toList();
    }

    /**
     * The scale as it is shown in a language.
     *
     * @throws WordingUnavailableException if something that must be asked has no wording in the language; scales whose licence does
     *     not let the wording be shipped have none until {@link #with} gives it
     */
    public Form form(Language language) {
        return wording(language).form();
    }

    /** Whether the wording in a language may leave this system, as in a FHIR Questionnaire: never that of a text pack. */
    public boolean exportableText(Language language) {
        return wording(language).exportable();
    }

    /** Our own estimate of how long the items take: ten seconds each, in minutes rounded up. */
    public int minutes() {
        return (items().size() * SECONDS_AN_ITEM + 59) / 60;
    }

    /**
     * The place of an item, from 0.
     *
     * @throws IllegalArgumentException if the scale has no such item
     */
    public int itemIndex(String id) {
        Integer index = indexes.get(id);
        if (index == null) {
            throw new IllegalArgumentException(id() + " has no item " + id);
        }
        return index;
    }

    /** An item by its id. */
    public Optional<ScaleItem> findItem(String id) {
        return Optional.ofNullable(indexes.get(id)).map(rules.items()::get);
    }

    /** The points that a value of an item gives; empty if the item does not offer it. */
    public OptionalInt points(int item, int value) {
        int points = rules.points(item, value);
        return points == ScaleRules.NO_OPTION ? OptionalInt.empty() : OptionalInt.of(points);
    }

    /** The total and the subscales, in the order of the file. */
    public List<ScoreRule> scores() {
        return rules.scores();
    }

    /** How the total is formed; empty for a scale that has only subscales. */
    public Optional<ScoreRule> total() {
        return Optional.ofNullable(rules.total());
    }

    /** How a score is formed. */
    public Optional<ScoreRule> findScore(String id) {
        return rules.scores().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** What people call a score; empty where it has no name. */
    public Optional<LocalizedText> scoreName(String id) {
        return named(definition.scores(), score -> score.id().equals(id), ScoreDefinition::name);
    }

    /** What people are told when a flag is raised; empty where it has no name. */
    public Optional<LocalizedText> flagName(String id) {
        return named(definition.flags(), flag -> flag.id().equals(id), Flag::name);
    }

    /** What an item that calls for action is about; empty for other items. */
    public Optional<LocalizedText> criticalTopic(String item) {
        return named(definition.critical(), critical -> critical.item().equals(item), CriticalItem::topic);
    }

    private static <T> Optional<LocalizedText> named(
            List<T> all, Predicate<T> wanted, Function<T, @Nullable LocalizedText> name) {
        return all.stream()
                .filter(wanted)
                .flatMap(one -> Stream.ofNullable(name.apply(one)))
                .findFirst();
    }

    /** The bands of a score, from the lowest; none when it has none. */
    public List<SeverityBand> bands(String score) {
        return definition.bands().stream()
                .filter(set -> set.score().equals(score))
                .findFirst()
                .map(BandSet::levels)
                .orElse(List.of());
    }

    /** The band that a score falls in; empty when it has no bands. */
    public Optional<SeverityBand> band(String score, int points) {
        return bands(score).stream().filter(band -> band.contains(points)).findFirst();
    }

    /**
     * Scores a response that cannot be trusted: values may be of any type.
     *
     * @param answers by item id; an absent or null answer is missing, and only the whole-number types of Java can be an answer
     */
    public Score score(Map<String, ?> answers) {
        return score(answers, ScoringContext.NONE);
    }

    /**
     * Scores a response that cannot be trusted, for a person of whom something is known.
     *
     * @param answers by item id; an absent or null answer is missing, and only the whole-number types of Java can be an answer
     */
    public Score score(Map<String, ?> answers, ScoringContext context) {
        int[] values = new int[rules.items().size()];
        List<AnswerError> errors = new ArrayList<>();
        for (int item = 0; item < values.length; item++) {
            values[item] = value(item, answers.get(rules.items().get(item).id()), errors);
        }
        answers.keySet().stream()
                .filter(id -> !indexes.containsKey(id))
                .sorted()
                .forEach(id -> errors.add(new AnswerError(id, Reason.UNKNOWN_ITEM)));
        return scoring.score(values, errors, context);
    }

    private int value(int item, @Nullable Object answer, List<AnswerError> errors) {
        if (answer == null) {
            return UNANSWERED;
        }
        Long whole = whole(answer);
        if (whole != null && whole == whole.intValue() && rules.offers(item, whole.intValue())) {
            return whole.intValue();
        }
        Reason reason = whole == null ? Reason.NOT_A_WHOLE_NUMBER : Reason.NOT_AN_OPTION;
        errors.add(new AnswerError(rules.items().get(item).id(), reason));
        return UNANSWERED;
    }

    private static @Nullable Long whole(Object answer) {
        boolean whole = answer instanceof Integer
                || answer instanceof Long
                || answer instanceof Short
                || answer instanceof Byte;
        return whole ? ((Number) answer).longValue() : null;
    }

    /**
     * Scores a response given as numbers.
     *
     * @param values by item index, not changed meanwhile; {@link #UNANSWERED} where the item has no answer
     * @throws IllegalArgumentException unless there are as many values as items
     */
    public Score score(int[] values) {
        return score(values, ScoringContext.NONE);
    }

    /**
     * Scores a response given as numbers, for a person of whom something is known.
     *
     * @param values by item index, not changed meanwhile; {@link #UNANSWERED} where the item has no answer
     * @throws IllegalArgumentException unless there are as many values as items
     */
    public Score score(int[] values, ScoringContext context) {
        checkLength(values);
        List<AnswerError> errors = List.of();
        int[] valid = values;
        for (int item = 0; item < values.length; item++) {
            if (values[item] != UNANSWERED && !rules.offers(item, values[item])) {
                if (errors.isEmpty()) {
                    errors = new ArrayList<>();
                    valid = values.clone();
                }
                valid[item] = UNANSWERED;
                errors.add(new AnswerError(rules.items().get(item).id(), Reason.NOT_AN_OPTION));
            }
        }
        return scoring.score(valid, errors, context);
    }

    /**
     * The scores that are still possible while some items are open.
     *
     * {@snippet class = "org.onedoor.scales.ScaleSnippetsTest" region = "bounds"}
     *
     * @param score one of {@link #scores()}
     * @param values by item index, each an option of its item; {@link #UNANSWERED} where the item is open
     * @throws IllegalArgumentException unless there are as many values as items
     */
    public ScoreRange bounds(ScoreRule score, int[] values, ScoringContext context) {
        checkLength(values);
        Reading open = new Reading(rules, context, false);
        return new ScoreRange(score.low(open, values), score.high(open, values));
    }

    /**
     * Whether an item is asked, as far as the answers tell: empty while its gate is unknown.
     *
     * @param values by item index, each an option of its item; {@link #UNANSWERED} where the item is open
     */
    public Optional<Boolean> asked(int item, int[] values, ScoringContext context) {
        checkLength(values);
        return switch (new Reading(rules, context, false).asked(values, item)) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    private void checkLength(int[] values) {
        if (values.length != rules.items().size()) {
            throw new IllegalArgumentException(id() + " has " + rules.items().size() + " items, not " + values.length);
        }
    }

    /** The same scale without bands, flags and categories, for use where a score may be shown and not interpreted. */
    public Scale withoutInterpretation() {
        return new Scale(definition.withoutInterpretation(), packs);
    }

    /** The id. */
    @Override
    public String toString() {
        return "Scale[" + id() + "]";
    }

    @Serial
    private Object readResolve() {
        return new Scale(definition, packs);
    }
}
