package org.onedoor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/** Laws of the words that all modules share. */
class VocabularyProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTextIsNeverMissingAndIsInTheLanguageItClaims(
            @ForAll("texts") LocalizedText text, @ForAll Language language, @ForAll boolean easy) {
        String shown = text.in(language, easy);

        assertThat(shown)
                .isNotNull()
                .startsWith(
                        easy && text.easy(language).isPresent()
                                ? language.tag()
                                : text.languageShown(language).tag());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theEasyVariantIsShownOnlyWhenItIsWantedAndExists(
            @ForAll("texts") LocalizedText text, @ForAll Language language) {
        assertThat(text.in(language, false)).isEqualTo(text.in(language));
        assertThat(text.in(language, true)).isEqualTo(text.easy(language).orElse(text.in(language)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTextReadsBackAsItWasWritten(@ForAll("texts") LocalizedText text) {
        assertThat(StrictJson.read(LocalizedText.class, "text.json", StrictJson.write(text)))
                .isEqualTo(text);
    }

    @Property
    void rangesOverlapWhenSomeAgeLiesInBoth(@ForAll("ages") AgeRange one, @ForAll("ages") AgeRange other) {
        assertThat(one.overlaps(other))
                .isEqualTo(lives().anyMatch(age -> one.contains(age) && other.contains(age)))
                .isEqualTo(other.overlaps(one));
    }

    @Property
    void oneAgeIsARangeOfItself(@ForAll @IntRange(max = 130) int age, @ForAll("ages") AgeRange range) {
        assertThat(range.contains(age)).isEqualTo(range.overlaps(AgeRange.of(age)));
    }

    @Property
    void aStepIsFoundByItsNumber(@ForAll StepOfNeed step, @ForAll int number) {
        assertThat(StepOfNeed.of(step.number())).isEqualTo(step);
        if (number < 1 || number > 6) {
            assertThatThrownBy(() -> StepOfNeed.of(number)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void aLanguageIsFoundByItsTagInAnyCountryAndCase(@ForAll Language language, @ForAll("countries") String country) {
        assertThat(Language.find(language.tag())).contains(language);
        assertThat(Language.find(language.tag().toUpperCase(Locale.ROOT) + country))
                .contains(language);
        assertThat(Language.find(" " + language.tag() + country.replace('-', '_')))
                .contains(language);
    }

    @Property
    void findingALanguageNeverFails(@ForAll String anything) {
        assertThat(Language.find(anything)).isNotNull();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void distanceIsTheSameBothWaysAndNeverMoreThanHalfwayAround(
            @ForAll("points") GeoPoint one, @ForAll("points") GeoPoint other) {
        assertThat(one.kilometresTo(other)).isBetween(0.0, 20_015.2).isEqualTo(other.kilometresTo(one));
        assertThat(one.kilometresTo(one)).isZero();
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        return Combinators.combine(text("fi"), text("sv"), maybe("en"), maybe("fi"), maybe("sv"), maybe("en"))
                .as(LocalizedText::new);
    }

    /** A text that begins with the tag of its language. */
    private static Arbitrary<String> text(String tag) {
        return Arbitraries.strings().alpha().map(rest -> tag + " " + rest);
    }

    private static Arbitrary<@Nullable String> maybe(String tag) {
        return text(tag).injectNull(0.4);
    }

    @Provide
    Arbitrary<AgeRange> ages() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 130);
        return from.flatMap(least -> Combinators.combine(
                        Arbitraries.just(least).injectNull(0.3),
                        Arbitraries.integers().between(least, 130).injectNull(0.3))
                .as(AgeRange::new));
    }

    private static IntStream lives() {
        return IntStream.rangeClosed(0, 130);
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("", "-FI", "-AX", "-GB", "-x-simple");
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(GeoPoint::new);
    }
}
