package org.onedoor.navigator.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.onedoor.navigator.scale.Score.Status;
import org.onedoor.navigator.scale.definition.ScaleDefinition;
import org.onedoor.vocabulary.json.StrictJson;

/** Laws every bundled scale keeps, whatever is answered. */
class ScaleProperties {
    private static final List<Scale> SCALES = ScaleCatalogue.bundled().scales();

    /** Answers to one scale, and one of its items to look at. */
    record Answered(Scale scale, Map<String, Object> answers, ScaleItem item) {

        Score score() {
            return scale.score(answers);
        }

        Answered with(Object answer) {
            Map<String, Object> changed = new LinkedHashMap<>(answers);
            changed.put(item.id(), answer);
            return new Answered(scale, changed, item);
        }

        @Override
        public String toString() {
            return scale.id() + " " + answers + ", looking at " + item.id();
        }
    }

    @Property
    void raisingOneAnswerNeverLowersTheTotalOrTheBand(@ForAll("complete") Answered a) {
        Score before = a.score();
        Score after = a.with(a.item().options().getLast().value()).score();
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        before.band()
                .ifPresent(band -> assertThat(after.band().orElseThrow().from()).isGreaterThanOrEqualTo(band.from()));
    }

    @Property
    void theOrderOfTheAnswersDoesNotMatter(@ForAll("anything") Answered a, @ForAll Random random) {
        List<String> order = new ArrayList<>(a.answers().keySet());
        Collections.shuffle(order, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        order.forEach(id -> shuffled.put(id, a.answers().get(id)));
        assertThat(a.scale().score(shuffled)).isEqualTo(a.score());
    }

    @Property
    void onlyACompleteResponseHasATotalOrAnyInterpretation(@ForAll("anything") Answered a) {
        Score score = a.score();
        if (score.status() == Status.COMPLETE) {
            assertThat(score.total()).isNotNull();
        } else {
            assertThat(score.total()).isNull();
            assertThat(score.bands()).isEmpty();
            assertThat(score.flags()).isEmpty();
        }
        assertThat(score.missing().isEmpty()).isEqualTo(score.status() != Status.INCOMPLETE);
        assertThat(score.errors().isEmpty()).isEqualTo(score.status() != Status.INVALID);
    }

    @Property
    void aThoughtOfDeathIsReportedHoweverTheRestIsAnswered(@ForAll("anything") Answered a) {
        if (a.scale().id().equals("phq-9")) {
            Score score = a.scale()
                    .score(new Answered(a.scale(), a.answers(), q9()).with(2).answers());
            assertThat(score.critical()).containsExactly("q9");
        }
    }

    @Property
    void takingAnAnswerAwayNeverLeavesATotal(@ForAll("complete") Answered a) {
        assertThat(a.with(null).score().total() == null).isEqualTo(!a.item().optional());
    }

    @Property
    void aPartOfAResponseBoundsTheTotalOfTheWhole(@ForAll("complete") Answered a, @ForAll Random random) {
        ScoreRule total = a.scale().total().orElseThrow();
        int[] whole = values(a);
        int[] part = whole.clone();
        for (int item = 0; item < part.length; item++) {
            part[item] = random.nextBoolean() ? Scale.UNANSWERED : part[item];
        }
        ScoreRange bounds = a.scale().bounds(total, part, ScoringContext.NONE);
        assertThat(bounds.contains(a.score().total())).isTrue();
        assertThat(total.range().contains(bounds.from()) && total.range().contains(bounds.to()))
                .isTrue();
    }

    @Property
    void numbersAndNamedAnswersScoreAlike(@ForAll("complete") Answered a) {
        assertThat(a.scale().score(values(a))).isEqualTo(a.score());
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
    void everyTotalOfTheRangeIsReached() {
        for (Scale scale : SCALES) {
            ScoreRange range = scale.total().orElseThrow().range();
            int[] values = new int[scale.items().size()];
            for (int points = range.from(); points <= range.to(); points++) {
                assertThat(scale.score(values).total()).isEqualTo(points);
                raiseOne(scale, values);
            }
        }
    }

    private static void raiseOne(Scale scale, int[] values) {
        for (int item = 0; item < values.length; item++) {
            ScaleItem asked = scale.items().get(item);
            if (asked.scored() && values[item] < asked.options().getLast().value()) {
                values[item]++;
                return;
            }
        }
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
        assertThat(restored(stored).score(a.answers())).isEqualTo(a.score());
    }

    private static Scale restored(ByteArrayOutputStream stored) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
            return (Scale) in.readObject();
        }
    }

    private static ScaleItem q9() {
        return ScaleCatalogue.bundled().scale("phq-9").findItem("q9").orElseThrow();
    }

    private static int[] values(Answered a) {
        return a.scale().items().stream()
                .mapToInt(item -> (Integer) a.answers().get(item.id()))
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
            return Combinators.combine(answers, Arbitraries.of(scale.items())).as((given, item) -> {
                Map<String, Object> byId = new LinkedHashMap<>();
                for (int i = 0; i < given.size(); i++) {
                    byId.put(scale.items().get(i).id(), given.get(i));
                }
                return new Answered(scale, byId, item);
            });
        });
    }
}
