package org.onedoor.scales.fhir;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScoreRule;

/** What the total and the subscales of a scale are called beside its name: {@code total-score}, {@code sum}, {@code raw score}. */
final class ScoreWords {
    private static final Set<String> TOTAL = Set.of(
            "total",
            "totals",
            "tot",
            "score",
            "scores",
            "totalscore",
            "totscore",
            "scoretotal",
            "totalsum",
            "sumscore",
            "sum",
            "raw",
            "rawscore",
            "points",
            "result",
            "value",
            "overall",
            "final",
            "calculated",
            "computed",
            "percent",
            "percentage",
            "index",
            "pisteet",
            "pisteita",
            "pistemaara",
            "kokonaispisteet",
            "kokonaispistemaara",
            "yhteispisteet",
            "yhteensa",
            "summa",
            "summapisteet",
            "pistesumma",
            "poang",
            "totalpoang",
            "poangsumma",
            "summapoang",
            "totalt",
            "gesamt",
            "gesamtscore",
            "gesamtpunktzahl",
            "gesamtwert",
            "punkte",
            "punktzahl",
            "summe",
            "summenscore",
            "summenwert");

    /** What may stand beside such a word and says nothing. */
    private static final Set<String> BESIDE = Set.of(
            "of", "the", "for", "and", "screen", "screener", "screening", "scale", "subscale", "cluster", "test");

    private ScoreWords() {}

    /**
     * The score that words are the name of.
     *
     * @param words what stands beside the scale's name
     * @param named whether the scale's name stands there, so that no further word is needed
     */
    static Optional<String> score(Scale scale, Words words, boolean named) {
        Words said = words.without(BESIDE);
        Words other = said.without(TOTAL);
        boolean word = named || other.all().size() < said.all().size();
        if (!word) {
            return Optional.empty();
        }
        Optional<String> own = scale.scores().stream()
                .map(ScoreRule::id)
                .filter(id -> !id.equals(Scale.TOTAL))
                .filter(id -> is(id, said) || is(id, other))
                .findFirst();
        return own.or(() -> other.isEmpty() && scale.total().isPresent() ? Optional.of(Scale.TOTAL) : Optional.empty());
    }

    private static boolean is(String id, Words words) {
        return words.joined().equals(id.toLowerCase(Locale.ROOT));
    }
}
