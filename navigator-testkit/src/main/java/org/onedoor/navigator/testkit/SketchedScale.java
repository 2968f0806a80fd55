package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.CriticalItem;
import org.onedoor.scales.definition.Domain;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.Licence;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.ScoreDefinition.Method;
import org.onedoor.scales.definition.ScoreDefinition.Proration;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.scales.definition.Source;
import org.onedoor.scales.definition.Translation;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A scale as lists of numbers. Whatever the numbers, the scale is valid.
 *
 * @param items a list for each item, at least one
 * @param points how many points each further option of the response set gives more than the one before
 * @param rest decides on everything else
 */
record SketchedScale(List<List<Integer>> items, List<Integer> points, List<Integer> rest) {
    private static final String SOURCE = "drawn";
    private static final String OPTIONS = "options";
    private static final LocalizedText WORDS = LocalizedText.of("sanat", "orden", "words");

    Scale scale() {
        return Scale.of(definition());
    }

    ScaleDefinition definition() {
        Draws draws = new Draws(rest);
        ResponseSet options = new ResponseSet(OPTIONS, options(draws.below(2)));
        List<ItemDefinition> made = definitions();
        List<ScoreDefinition> scores = scores(made, options.options(), draws);
        return new ScaleDefinition(
                "drawn",
                "1",
                LocalizedText.of("arvottu", "lottad", "drawn"),
                List.of(Domain.WELLBEING),
                null,
                "P2W",
                List.of(ScaleDefinition.Respondent.SELF),
                licence(),
                List.of(translation("fi"), translation("sv"), translation("en")),
                null,
                List.of(options),
                made,
                scores,
                scores.stream().map(score -> bands(score, draws)).toList(),
                flags(scores.getFirst(), draws),
                List.of(),
                critical(options.options(), draws),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(new Source(SOURCE, "everything", "made up by the test kit", Source.Provenance.RETRIEVED)),
                List.of(),
                null);
    }

    private static Licence licence() {
        return new Licence(
                Licence.Verdict.SHIP_TEXT, "A", "nobody", "made up, free for all", null, null, List.of(SOURCE));
    }

    private static Translation translation(String language) {
        return new Translation(language, language, Translation.Status.ORIGINAL, SOURCE, null, null);
    }

    private static ScaleText text(String words) {
        return new ScaleText(words, words, words);
    }

    private List<ResponseOption> options(int first) {
        List<ResponseOption> options = new ArrayList<>();
        int sum = first;
        options.add(new ResponseOption(0, sum, text("option 0"), null));
        for (int more : points) {
            sum += more;
            int value = options.size();
            options.add(new ResponseOption(value, sum, text("option " + value), null));
        }
        return options;
    }

    private List<ItemDefinition> definitions() {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(number -> {
                    Boolean reversed = new Draws(items.get(number - 1)).oneIn(3) ? true : null;
                    String id = "q" + number;
                    return new ItemDefinition(
                            id, text(id), null, OPTIONS, reversed, null, null, null, null, null, null, null);
                })
                .toList();
    }

    /** The total, and in some scales two subscales that part its items between them. */
    private List<ScoreDefinition> scores(List<ItemDefinition> made, List<ResponseOption> options, Draws draws) {
        List<String> ids = made.stream().map(ItemDefinition::id).toList();
        List<ScoreDefinition> scores = new ArrayList<>();
        scores.add(score(Scale.TOTAL, ids, options, draws));
        if (ids.size() > 1 && draws.oneIn(2)) {
            int cut = 1 + draws.below(ids.size() - 1);
            scores.add(score("early", ids.subList(0, cut), options, draws));
            scores.add(score("late", ids.subList(cut, ids.size()), options, draws));
        }
        return scores;
    }

    private static ScoreDefinition score(String id, List<String> items, List<ResponseOption> options, Draws draws) {
        Integer multiply = draws.oneIn(4) ? 2 + draws.below(3) : null;
        int factor = items.size() * (multiply == null ? 1 : multiply);
        ScoreRange range = new ScoreRange(
                factor * options.getFirst().points(), factor * options.getLast().points());
        Proration prorate = items.size() > 1 && draws.oneIn(3) ? new Proration(1, SOURCE) : null;
        return new ScoreDefinition(id, WORDS, Method.SUM, items, List.of(), multiply, range, prorate, null);
    }

    /** One to four bands that meet end to end. */
    private static BandSet bands(ScoreDefinition score, Draws draws) {
        List<SeverityBand> bands = new ArrayList<>();
        int from = score.range().from();
        int cuts = draws.below(4);
        for (int i = 0; i < cuts && from < score.range().to(); i++) {
            int to = from + draws.below(score.range().to() - from);
            bands.add(band(bands.size(), from, to));
            from = to + 1;
        }
        bands.add(band(bands.size(), from, score.range().to()));
        return new BandSet("bands-" + score.id(), score.id(), SOURCE, bands);
    }

    private static SeverityBand band(int number, int from, int to) {
        return new SeverityBand("band-" + number, from, to, WORDS, null);
    }

    private static List<Flag> flags(ScoreDefinition total, Draws draws) {
        int width = total.range().to() - total.range().from();
        return draws.oneIn(2)
                ? List.of(new Flag("flag", WORDS, reached(total.range().from() + 1 + draws.below(width)), null, SOURCE))
                : List.of();
    }

    private static ScaleCondition reached(int total) {
        return new ScaleCondition.OfScore(Scale.TOTAL, total, null);
    }

    private List<CriticalItem> critical(List<ResponseOption> options, Draws draws) {
        @Nullable Integer from = draws.oneIn(2) ? 1 + draws.below(options.size() - 1) : null;
        return from == null
                ? List.of()
                : List.of(new CriticalItem("q" + (1 + draws.below(items.size())), from, null, WORDS, SOURCE));
    }
}
