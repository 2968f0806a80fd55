package org.onedoor.scales.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.scales.sheet.Values;

/** Every bundled scale under every name that people give to items and totals. */
class LinkLawsTest {
    private static final ScaleCatalogue CATALOGUE = ScaleCatalogue.bundled();
    private static final FhirImport IMPORT = FhirImport.of(CATALOGUE).with(Values.PLACES);

    /** Ways to name an item, by the scale's id and what tells the item: a number, or a word for an item that has none. */
    private static final Map<String, BiFunction<String, String, String>> ITEMS = new LinkedHashMap<>();

    /** Ways to name a total, by the scale's id. */
    private static final List<String> TOTALS = List.of(
            "total",
            "total-score",
            "totalScore",
            "Total Score",
            "TOTAL",
            "score",
            "sum",
            "SumScore",
            "raw-score",
            "%sTotalScore",
            "%s_total",
            "%s-total",
            "%sScore",
            "%s.Score",
            "%s-sum",
            "score-%s",
            "sum_of_%s",
            "%s",
            "/%s",
            "survey/%s/total",
            "pisteet",
            "%s-kokonaispisteet",
            "%s_summa",
            "%s-poäng",
            "%s-Gesamtscore");

    private static final List<String> NUMBERS = List.of(
            "'valueInteger': %d",
            "'valueDecimal': %d.0",
            "'valueString': '%d'",
            "'valueString': '%d points'",
            "'valueQuantity': {'value': %d, 'unit': 'score'}");

    static {
        ITEMS.put("q1", (id, item) -> "q" + item);
        ITEMS.put("Q1", (id, item) -> "Q" + item);
        ITEMS.put("q01", (id, item) -> item.length() == 1 ? "q0" + item : "q" + item);
        ITEMS.put("Question 1", (id, item) -> "Question " + item);
        ITEMS.put("item-1", (id, item) -> "item-" + item);
        ITEMS.put("phq-9-1", (id, item) -> id + "-" + item);
        ITEMS.put("phq-9-q1", (id, item) -> id + "-q" + item);
        ITEMS.put("phq-9.1", (id, item) -> id + "." + item);
        ITEMS.put("phq9-1", (id, item) -> plain(id) + "-" + item);
        ITEMS.put("phq9_1", (id, item) -> plain(id) + "_" + item);
        ITEMS.put("phq9-q1", (id, item) -> plain(id) + "-q" + item);
        ITEMS.put("phq9q1", (id, item) -> plain(id) + "q" + item);
        ITEMS.put("phq9.item.1", (id, item) -> plain(id) + ".item." + item);
        ITEMS.put("phq9Item1", (id, item) -> plain(id) + "Item" + item);
        ITEMS.put("PHQ9_Q1", (id, item) -> plain(id).toUpperCase(Locale.ROOT) + "_Q" + item);
        ITEMS.put("PHQ9.1", (id, item) -> plain(id).toUpperCase(Locale.ROOT) + "." + item);
        ITEMS.put("PHQ-9 1", (id, item) -> id.toUpperCase(Locale.ROOT) + " " + item);
        ITEMS.put("/phq-9/q1", (id, item) -> "/" + id + "/q" + item);
        ITEMS.put("H1/T1/Q1", (id, item) -> "H1/T1/Q" + item);
        ITEMS.put("survey1.phq9.q1", (id, item) -> "survey1." + plain(id) + ".q" + item);
        ITEMS.put("phq-phq9-q1", (id, item) -> id.replaceFirst("-.*", "") + "-" + plain(id) + "-q" + item);
        ITEMS.put("phq91", (id, item) -> id.matches(".*\\d") ? plain(id) + item : "q" + item);
    }

    private static String plain(String id) {
        return id.replace("-", "");
    }

    private static String mark(ScaleItem item) {
        return item.id().replaceFirst("^q(?=\\d)", "");
    }

    private static String link(String way, Scale scale, ScaleItem item) {
        String mark = mark(item);
        return Character.isDigit(mark.charAt(0))
                ? ITEMS.get(way).apply(scale.id(), mark)
                : way.startsWith("p") ? plain(scale.id()) + "-" + mark : item.id();
    }

    /** The last option of every item: all gates are open, and all that is critical is. */
    private static Map<String, Integer> most(Scale scale) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        scale.items()
                .forEach(item -> answers.put(item.id(), item.options().getLast().value()));
        return answers;
    }

    private static String answered(String link, String value) {
        return "{'linkId': '" + link + "', 'answer': [{" + value + "}]}";
    }

    private static String response(Scale scale, String way, Map<String, Integer> answers, String... more) {
        Stream<String> items = scale.items().stream()
                .filter(item -> answers.containsKey(item.id()))
                .map(item -> answered(link(way, scale, item), "'valueInteger': " + answers.get(item.id())));
        return ("{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'item': ["
                        + Stream.concat(items, Stream.of(more)).collect(Collectors.joining(",")) + "]}")
                .replace('\'', '"');
    }

    private static Stream<DynamicTest> each(BiFunction<Scale, String, Runnable> law) {
        return CATALOGUE.scales().stream()
                .flatMap(scale -> ITEMS.keySet().stream()
                        .map(way -> DynamicTest.dynamicTest(
                                scale.id() + " " + way,
                                () -> law.apply(scale, way).run())));
    }

    @TestFactory
    Stream<DynamicTest> everyItemIsFoundUnderEveryName() {
        return each((scale, way) -> () -> {
            ResponseImport read = IMPORT.response(response(scale, way, most(scale)), scale);
            assertThat(read.refusals()).isEmpty();
            assertThat(read.answers()).isEqualTo(most(scale));
            assertThat(read.critical()).isEqualTo(scale.score(most(scale)).critical());
        });
    }

    @TestFactory
    Stream<DynamicTest> noNumberOfAnotherItemOrOfTheScaleStandsForAMissingItem() {
        return each((scale, way) -> () -> {
            ScaleItem last = scale.items().stream()
                    .filter(ScaleItem::scored)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            Map<String, Integer> answers = most(scale);
            answers.remove(last.id());
            int stored = scale.total().map(rule -> rule.range().to() - 1).orElse(0);
            String total = answered(
                    plain(scale.id()),
                    "'valueInteger': "
                            + Math.min(stored, last.options().getLast().value()));
            ResponseImport read = IMPORT.response(response(scale, way, answers, total), scale);
            if (!read.refused()) {
                assertThat(read.answers()).doesNotContainKey(last.id());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTotalIsComparedUnderEveryNameAndInEveryType() {
        return CATALOGUE.scales().stream()
                .filter(scale -> scale.total().isPresent())
                .flatMap(scale -> TOTALS.stream()
                        .map(total -> DynamicTest.dynamicTest(scale.id() + " " + total, () -> {
                            Score score = scale.score(most(scale));
                            List<String> ids = List.of(
                                    scale.id(), plain(scale.id()), scale.id().toUpperCase(Locale.ROOT));
                            for (int type = 0; type < NUMBERS.size(); type++) {
                                String link = total.formatted(ids.get(type % ids.size()));
                                String number = NUMBERS.get(type);
                                assertThat(stored(scale, link, number.formatted(score.total()))
                                                .refusals())
                                        .isEmpty();
                                assertThat(stored(scale, link, number.formatted(score.total() + 1))
                                                .refused())
                                        .as(link + " " + number)
                                        .isTrue();
                            }
                        })));
    }

    private static ResponseImport stored(Scale scale, String link, String value) {
        return IMPORT.response(response(scale, "phq9_1", most(scale), answered(link, value)), scale);
    }

    @TestFactory
    Stream<DynamicTest> aRefusedResponseTellsEveryCriticalItem() {
        return each((scale, way) -> () -> {
            String wrong = response(scale, way, most(scale)).replace("completed", "entered-in-error");
            ResponseImport read = IMPORT.response(wrong, scale);
            assertThat(read.refused()).isTrue();
            assertThat(read.critical()).isEqualTo(scale.score(most(scale)).critical());
        });
    }
}
