package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onedoor.content.ContentPack;
import org.onedoor.directory.words.Lexicon;
import org.onedoor.directory.words.Term;
import org.onedoor.directory.words.TermFile;
import org.onedoor.directory.words.Understanding;
import org.onedoor.vocabulary.FoldedText;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.StrictJson;

/** Laws that the understanding of words keeps, whichever word of the term list it is. */
class SearchProperties {
    private static final TermFile LIST = read();
    private static final Lexicon LEXICON = Lexicon.of(List.of(LIST));

    /** A word or a phrase of the list, as somebody writes it. */
    record Listed(Language language, String text, boolean onlySo, Term term, boolean danger) {
        @Override
        public String toString() {
            return language.tag() + ": " + text;
        }
    }

    private static TermFile read() {
        String path = "META-INF/onedoor/packs/national/terms.json";
        try (InputStream in =
                Objects.requireNonNull(ContentPack.class.getClassLoader().getResourceAsStream(path))) {
            return StrictJson.read(TermFile.class, path, in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Listed> listed() {
        return Arbitraries.of(all().toList());
    }

    @Provide
    Arbitrary<Listed> finnishWords() {
        return Arbitraries.of(all().filter(one -> one.language() == Language.FI && !one.onlySo())
                .filter(one -> one.text().matches("\\p{L}+[aeiouyäö]"))
                .toList());
    }

    @Provide
    Arbitrary<Listed> longDangerWords() {
        return Arbitraries.of(all().filter(Listed::danger)
                .filter(one -> one.text().matches("\\p{L}{10,}"))
                .toList());
    }

    private static Stream<Listed> all() {
        return Stream.concat(
                LIST.dangers().stream().flatMap(term -> listed(term, true)),
                LIST.terms().stream().flatMap(term -> listed(term, false)));
    }

    private static Stream<Listed> listed(Term term, boolean danger) {
        return Stream.of(Language.values())
                .flatMap(language -> term.words().in(language).stream()
                        .map(text -> new Listed(language, text.replace("=", ""), text.contains("="), term, danger)));
    }

    private static Understanding understand(String text, Language language) {
        return LEXICON.understand(text, language);
    }

    @Property
    void whatIsListedIsUnderstood(@ForAll("listed") Listed listed) {
        Understanding meant = understand(listed.text(), listed.language());
        assertThat(listed.danger() ? meant.dangers() : meant.subjects()).contains(listed.term());
    }

    @Property
    void capitalsAndMissingDotsChangeNothing(@ForAll("listed") Listed listed) {
        Understanding meant = understand(listed.text(), listed.language());
        assertThat(understand(listed.text().toUpperCase(Locale.ROOT), listed.language()))
                .isEqualTo(meant);
        assertThat(understand(FoldedText.of(listed.text()).letters(), listed.language()))
                .isEqualTo(meant);
    }

    @Property
    void aCaseEndingDoesNotLoseTheMeaning(@ForAll("finnishWords") Listed listed, @ForAll("endings") String ending) {
        // A form that is listed itself means what it is listed for: "ystävä" is company, "ystäväni" somebody to worry
        // about.
        Assume.that(all().noneMatch(one -> one.text().equals(listed.text() + ending)));
        Understanding bent = understand(listed.text() + ending, Language.FI);
        assertThat(listed.danger() ? bent.dangers() : bent.subjects()).contains(listed.term());
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of("n", "ssa", "sta", "lla", "lta", "lle", "ksi", "t", "kin", "ni", "ssani", "stakin", "ko");
    }

    @Property
    void noWordIsFoundInsideAnother(
            @ForAll("listed") Listed listed, @ForAll("strangers") String before, @ForAll("strangers") String after) {
        Assume.that(listed.text().matches("\\p{L}+"));
        assertThat(understand(before + listed.text() + after, listed.language()).leadsSomewhere())
                .isFalse();
    }

    @Provide
    Arbitrary<String> strangers() {
        return Arbitraries.of("qz", "xwq", "zzq");
    }

    @Property
    void oneWrongLetterDoesNotHideDanger(
            @ForAll("longDangerWords") Listed listed, @ForAll("places") int place, @ForAll boolean swapped) {
        String text = listed.text();
        int at = 1 + place % (text.length() - 2);
        String wrong = swapped
                ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                : text.substring(0, at) + text.substring(at + 1);
        assertThat(understand(wrong, listed.language()).ofDanger()).as(wrong).isTrue();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 40);
    }
}
