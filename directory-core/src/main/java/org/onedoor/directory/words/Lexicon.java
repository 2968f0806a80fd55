package org.onedoor.directory.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onedoor.vocabulary.Language;

/**
 * Term lists made ready to understand what people write, in whichever of the languages they write it.
 *
 * <p>A written word is a word of the lists when it is one of its forms, a compound with it of which the other half is known too,
 * or, when it is no known word at all, its misspelling by a letter or two. It is never found inside another word. Immutable and
 * thread-safe; nothing that is asked of it is kept.
 */
public final class Lexicon {
    /** What more somebody writes is not looked at: nobody says it all in one field, and nobody may keep the server busy with it. */
    private static final int MOST_WORDS = 40;

    private static final Term NOTHING = new Term(null, null, null, TermWords.NONE);

    private final List<Phrase> phrases;
    private final Map<Language, WordList> lists = new EnumMap<>(Language.class);

    private Lexicon(List<Phrase> phrases) {
        this.phrases = phrases;
        for (Language language : Language.values()) {
            lists.put(
                    language,
                    new WordList(
                            language,
                            phrases.stream()
                                    .filter(phrase -> phrase.language() == language)
                                    .toList()));
        }
    }

    /** A lexicon of all these lists together; of none of them, it understands nothing. */
    public static Lexicon of(Collection<TermFile> files) {
        List<Phrase> phrases = new ArrayList<>();
        for (TermFile file : files) {
            file.dangers().forEach(term -> add(term.words(), Phrase.Role.DANGER, term, phrases));
            file.terms().forEach(term -> add(term.words(), Phrase.Role.SUBJECT, term, phrases));
            add(file.parts(), Phrase.Role.PART, NOTHING, phrases);
            add(file.plain(), Phrase.Role.PLAIN, NOTHING, phrases);
        }
        return new Lexicon(List.copyOf(phrases));
    }

    private static void add(TermWords words, Phrase.Role role, Term term, List<Phrase> phrases) {
        for (Language language : Language.values()) {
            words.in(language).forEach(text -> phrases.add(new Phrase(language, Listed.words(text), role, term)));
        }
    }

    /**
     * What somebody's words mean.
     *
     * @param own the language they most likely write in, which decides between words that are spelt alike
     */
    public Understanding understand(String text, Language own) {
        List<String> written =
                Utterance.of(text).words().stream().limit(MOST_WORDS).toList();
        Hearing hearing = new Hearing(written, lists);
        List<Hit> hits = new ArrayList<>();
        phrases.forEach(phrase -> Hit.of(phrase, hearing).ifPresent(hits::add));
        List<Hit> kept = surest(hits, own);
        BitSet explained = new BitSet();
        kept.forEach(hit -> explained.or(hit.places()));
        List<String> rest = IntStream.range(0, written.size())
                .filter(place -> !explained.get(place))
                .mapToObj(written::get)
                .toList();
        return new Understanding(terms(kept, Phrase.Role.DANGER), terms(kept, Phrase.Role.SUBJECT), rest, written);
    }

    private static List<Term> terms(List<Hit> hits, Phrase.Role role) {
        return hits.stream()
                .filter(hit -> hit.phrase().role() == role)
                .sorted(Hit.BEST_FIRST)
                .map(hit -> hit.phrase().term())
                .distinct()
                .toList();
    }

    /**
     * Of several meanings of the same written words the surest; longer phrases before words in them. Danger gives way only to a
     * phrase whose words stand together, such as “substance abuse”: somebody has listed it with that word in it.
     */
    private static List<Hit> surest(List<Hit> hits, Language own) {
        List<Hit> sure = without(hits, Lexicon::lessSure);
        List<Hit> spoken = without(
                sure,
                (hit, other) -> hit.sameAs(other)
                        && hit.phrase().language() != own
                        && other.phrase().language() == own);
        List<Hit> longest = without(
                spoken,
                (hit, other) -> (hit.phrase().role() != Phrase.Role.DANGER || other.together())
                        && hit.within(other)
                        && other.sureness() != Sureness.MISSPELT);
        return without(longest, Lexicon::disputed);
    }

    /** A compound that is no word of the list may as well be a misspelt word of danger; then it is taken for both. */
    private static boolean lessSure(Hit hit, Hit other) {
        boolean mayBeDanger = hit.phrase().role() == Phrase.Role.DANGER && other.sureness() == Sureness.PART;
        return hit.sameAs(other) && !mayBeDanger && other.sureness().compareTo(hit.sureness()) < 0;
    }

    /** A misspelt word that may be either of two is neither; but danger is never argued away. */
    private static boolean disputed(Hit hit, Hit other) {
        return hit.sureness() == Sureness.MISSPELT
                && hit.phrase().role() != Phrase.Role.DANGER
                && hit.sameAs(other)
                && !hit.phrase().term().topics().equals(other.phrase().term().topics());
    }

    private static List<Hit> without(List<Hit> hits, BiPredicate<Hit, Hit> loses) {
        Predicate<Hit> lost = hit -> hits.stream().anyMatch(other -> other != hit && loses.test(hit, other));
        return hits.stream().filter(lost.negate()).toList();
    }
}
