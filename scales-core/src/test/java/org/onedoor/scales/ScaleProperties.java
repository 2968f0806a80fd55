package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.definition.CriticalItem;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.scales.definition.Sex;
import org.onedoor.vocabulary.json.StrictJson;

/** Laws every bundled scale keeps, whatever is answered. */
class ScaleProperties {
    private static final List<Scale> SCALES = ScaleCatalogue.bundled().scales();

    /** Answers to one scale by somebody, and one of its items to look at. */
    record Answered(Scale scale, Map<String, Object> answers, ScoringContext context, ScaleItem item) {

        Score score() {
            return scale.score(answers, context);
        }

        Answered with(Object answer) {
            Map<String, Object> changed = new LinkedHashMap<>(answers);
            changed.put(item.id(), answer);
            return new Answered(scale, changed, context, item);
        }

        Answered worse(Random random) {
            int now = item.points((Integer) answers.get(item.id())).orElseThrow();
            List<ResponseOption> higher = item.options().stream()
                    .filter(option -> option.points() > now)
                    .toList();
            return higher.isEmpty()
                    ? this
                    : with(higher.get(random.nextInt(higher.size())).value());
        }

        @Override
        public String toString() {
            return scale.id() + " " + answers + " of " + context + ", looking at " + item.id();
        }
    }

    @Property
    void morePointsForOneAnswerNeverLowerAScoreOrItsBand(@ForAll("complete") Answered a, @ForAll Random random) {
        Score before = a.score();
        Score after = a.worse(random).score();
        for (ScoreRule rule : a.scale().scores()) {
            assertThat(after.points(rule.id()).orElseThrow())
                    .as(rule.id())
                    .isGreaterThanOrEqualTo(before.points(rule.id()).orElseThrow());
        }
        for (Score.Band band : before.bands()) {
            assertThat(after.band(band.id()).orElseThrow().from())
                    .isGreaterThanOrEqualTo(band.band().from());
        }
    }

    @Property
    void theOrderOfTheAnswersDoesNotMatter(@ForAll("anything") Answered a, @ForAll Random random) {
        List<String> order = new ArrayList<>(a.answers().keySet());
        Collections.shuffle(order, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        order.forEach(id -> shuffled.put(id, a.answers().get(id)));
        assertThat(a.scale().score(shuffled, a.context())).isEqualTo(a.score());
    }

    @Property
    void onlyACompleteResponseHasATotalOrAnyInterpretation(@ForAll("anything") Answered a) {
        Score score = a.score();
        if (score.status() == Status.COMPLETE) {
            assertThat(score.total() != null).isEqualTo(a.scale().total().isPresent());
        } else {
            assertThat(score.total()).isNull();
            assertThat(score.bands()).isEmpty();
            assertThat(score.flags()).isEmpty();
            assertThat(score.categories()).isEmpty();
        }
        assertThat(score.missing().isEmpty()).isEqualTo(score.status() != Status.INCOMPLETE);
        assertThat(score.errors().isEmpty()).isEqualTo(score.status() != Status.INVALID);
    }

    @Property
    void aDangerousAnswerIsReportedHoweverTheRestIsAnswered(@ForAll("anything") Answered a) {
        for (CriticalItem critical : a.scale().definition().critical()) {
            ScaleItem item = a.scale().findItem(critical.item()).orElseThrow();
            Answered dangerous = new Answered(a.scale(), a.answers(), a.context(), item);
            assertThat(dangerous.with(mostPoints(item)).score().critical()).contains(critical.item());
        }
    }

    @Property
    void withoutAnAnswerThatWasAskedForThereIsNoTotal(@ForAll("complete") Answered a) {
        ItemDefinition item =
                a.scale().definition().items().get(a.scale().itemIndex(a.item().id()));
        Answered without = a.with(null);
        boolean asked = a.scale()
                .asked(a.scale().itemIndex(item.id()), values(without), a.context())
                .orElseThrow();
        if (!asked) {
            assertThat(without.score())
                    .usingRecursiveComparison()
                    .ignoringFields("critical")
                    .isEqualTo(a.score());
        } else if (!a.item().optional() && item.optionalWhen() == null) {
            assertThat(without.score().status()).isEqualTo(Status.INCOMPLETE);
        }
    }

    @Property
    void aPartOfAResponseBoundsTheScoresOfTheWhole(@ForAll("complete") Answered a, @ForAll Random random) {
        int[] part = values(a);
        for (int item = 0; item < part.length; item++) {
            part[item] = random.nextBoolean() ? Scale.UNANSWERED : part[item];
        }
        Score whole = a.score();
        for (ScoreRule rule : a.scale().scores()) {
            ScoreRange bounds = a.scale().bounds(rule, part, a.context());
            assertThat(bounds.contains(whole.points(rule.id()).orElseThrow())).isTrue();
            assertThat(rule.range().contains(bounds.from()) && rule.range().contains(bounds.to()))
                    .isTrue();
        }
    }

    @Property
    void numbersAndNamedAnswersScoreAlike(@ForAll("complete") Answered a) {
        assertThat(a.scale().score(values(a), a.context())).isEqualTo(a.score());
    }

    @Property(tries = 100)
    void turningAnItemAroundTwiceChangesNothing(@ForAll("complete") Answered a) {
        Scale once = turned(a.scale(), a.item().id());
        Scale twice = turned(once, a.item().id());
        ScaleItem mirrored = once.findItem(a.item().id()).orElseThrow();
        for (ResponseOption option : a.item().options()) {
            assertThat(mirrored.points(option.value()))
                    .hasValue(a.item().minPoints() + a.item().maxPoints() - option.points());
        }
        assertThat(twice.items()).isEqualTo(a.scale().items());
        assertThat(twice.score(a.answers(), a.context())).isEqualTo(a.score());
    }

    private static Scale turned(Scale scale, String item) {
        String json = StrictJson.write(scale.definition().unsealed());
        List<ItemDefinition> items = scale.definition().items();
        ItemDefinition before = items.get(scale.itemIndex(item));
        boolean reversed = !Boolean.TRUE.equals(before.reversed());
        String after = StrictJson.write(new ItemDefinition(
                before.id(),
                before.text(),
                before.topic(),
                before.responses(),
                reversed,
                before.scored(),
                before.optional(),
                before.enableWhen(),
                before.omitWhen(),
                before.optionalWhen(),
                before.loinc(),
                before.note()));
        return Scale.read(scale.id(), json.replace(StrictJson.write(before), after));
    }

    @Example
    void theBandsPartTheRangeOfTheirScore() {
        for (Scale scale : SCALES) {
            scale.definition().bands().forEach(set -> {
                ScoreRange range = scale.findScore(set.score()).orElseThrow().range();
                for (int points = range.from(); points <= range.to(); points++) {
                    int score = points;
                    assertThat(set.levels())
                            .as(scale.id() + " " + score)
                            .satisfiesOnlyOnce(
                                    band -> assertThat(band.contains(score)).isTrue());
                }
            });
        }
    }

    @Example
    void theLeastAndTheMostPointsReachTheEndsOfEveryRange() {
        for (Scale scale : SCALES) {
            Score least = scale.score(all(scale, ScaleProperties::fewestPoints));
            Score most = scale.score(all(scale, ScaleProperties::mostPoints));
            for (ScoreRule rule : scale.scores()) {
                assertThat(least.points(rule.id()))
                        .as(scale.id())
                        .hasValue(rule.range().from());
                assertThat(most.points(rule.id()))
                        .as(scale.id())
                        .hasValue(rule.range().to());
            }
        }
    }

    private static int[] all(Scale scale, ToIntFunction<ScaleItem> answer) {
        return scale.items().stream().mapToInt(answer).toArray();
    }

    private static int fewestPoints(ScaleItem item) {
        return item.options().stream()
                .min(Comparator.comparing(ResponseOption::points))
                .orElseThrow()
                .value();
    }

    private static int mostPoints(ScaleItem item) {
        return item.options().stream()
                .max(Comparator.comparing(ResponseOption::points))
                .orElseThrow()
                .value();
    }

    @Example
    void whatIsWrittenIsReadBackTheSame() {
        for (Scale scale : SCALES) {
            String json = StrictJson.write(scale.definition());
            assertThat(StrictJson.read(ScaleDefinition.class, scale.id(), json)).isEqualTo(scale.definition());
        }
    }

    @Property(tries = 50)
    void aScaleThatWasStoredScoresTheSame(@ForAll("anything") Answered a) throws Exception {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(stored)) {
            out.writeObject(a.scale());
        }
        assertThat(restored(stored).score(a.answers(), a.context())).isEqualTo(a.score());
    }

    private static Scale restored(ByteArrayOutputStream stored) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
            return (Scale) in.readObject();
        }
    }

    private static int[] values(Answered a) {
        return a.scale().items().stream()
                .mapToInt(item -> a.answers().get(item.id()) instanceof Integer value ? value : Scale.UNANSWERED)
                .toArray();
    }

    @Provide
    Arbitrary<Answered> complete() {
        return answered(item -> Arbitraries.of(options(item)));
    }

    @Provide
    Arbitrary<Answered> anything() {
        return answered(item -> Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(options(item))),
                Tuple.of(1, Arbitraries.just(null)),
                Tuple.of(1, Arbitraries.of(-1, 4, 1.5, "2", true, List.of(1)))));
    }

    private static Object[] options(ScaleItem item) {
        return item.options().stream().map(ResponseOption::value).toArray();
    }

    private static Arbitrary<Answered> answered(Function<ScaleItem, Arbitrary<Object>> answer) {
        return Arbitraries.of(SCALES).flatMap(scale -> {
            Arbitrary<List<Object>> answers = Combinators.combine(
                            scale.items().stream().map(answer).toList())
                    .as(ArrayList::new);
            return Combinators.combine(answers, people(), Arbitraries.of(scale.items()))
                    .as((given, person, item) -> {
                        Map<String, Object> byId = new LinkedHashMap<>();
                        for (int i = 0; i < given.size(); i++) {
                            byId.put(scale.items().get(i).id(), given.get(i));
                        }
                        return new Answered(scale, byId, person, item);
                    });
        });
    }

    private static Arbitrary<ScoringContext> people() {
        return Combinators.combine(
                        Arbitraries.of(Sex.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.5))
                .as(ScoringContext::new);
    }
}
