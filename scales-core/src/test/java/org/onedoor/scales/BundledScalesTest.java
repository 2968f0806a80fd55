package org.onedoor.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.Classification;
import org.onedoor.scales.definition.Domain;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.Licence.Verdict;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** What every scale that ships has, beyond what a scale must have. */
class BundledScalesTest {
    private static final List<String> IN_EVERY_LANGUAGE = List.of("phq-2", "phq-4", "phq-8", "phq-9", "gad-2", "gad-7");
    private static final List<String> IN_ENGLISH_ONLY =
            List.of("ces-d", "cesd-r", "gds-15", "pc-ptsd-5", "pcl-5", "k6", "k10", "cage", "phq-15", "swls");

    private final List<Scale> scales = ScaleCatalogue.bundled().scales();

    @Test
    void aScaleIsShownOnlyInTheLanguagesOfWhichItsWordingIsFree() {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Scale scale : scales) {
            String languages = Stream.of(Language.values())
                    .filter(scale::showable)
                    .toList()
                    .toString();
            shown.merge(languages, scale.id(), (all, one) -> all + " " + one);
        }
        assertThat(shown).containsOnlyKeys("[FI, SV, EN]", "[EN]", "[]");
        assertThat(shown.get("[FI, SV, EN]").split(" ")).containsExactlyElementsOf(IN_EVERY_LANGUAGE);
        assertThat(shown.get("[EN]").split(" ")).containsExactlyInAnyOrderElementsOf(IN_ENGLISH_ONLY);
        assertThat(shown.get("[]").split(" ")).hasSize(19);
    }

    @Test
    void everyScaleCarriesTheSealOfItsReview() {
        for (Scale scale : scales) {
            assertThat(scale.definition().seal())
                    .as(scale.id())
                    .isEqualTo(scale.definition().properSeal());
        }
    }

    @Test
    void wordingShipsOnlyWithTheVerdictThatItMay() {
        for (Scale scale : scales) {
            boolean worded = Stream.of(Language.values()).anyMatch(scale::showable);
            assertThat(worded)
                    .as(scale.id())
                    .isEqualTo(scale.definition().licence().verdict() == Verdict.SHIP_TEXT);
            assertThat(scale.definition().licence().notice() != null)
                    .as(scale.id())
                    .isEqualTo(worded);
        }
    }

    @Test
    void everythingPeopleMaySeeIsNamedInEnglishToo() {
        for (Scale scale : scales) {
            assertThat(names(scale.definition())).as(scale.id()).doesNotContainNull();
            assertThat(names(scale.definition()))
                    .extracting(LocalizedText::en)
                    .as(scale.id())
                    .doesNotContainNull();
        }
    }

    private static List<LocalizedText> names(ScaleDefinition scale) {
        List<LocalizedText> names = new ArrayList<>(List.of(scale.name()));
        scale.bands().stream()
                .map(BandSet::levels)
                .flatMap(List::stream)
                .map(SeverityBand::name)
                .forEach(names::add);
        Stream.concat(scale.flags().stream(), scale.alternatives().stream())
                .map(Flag::name)
                .forEach(names::add);
        scale.classifications().stream()
                .flatMap(all -> all.categories().stream())
                .map(Classification.Category::name)
                .forEach(names::add);
        scale.scores().stream()
                .filter(score -> !score.id().equals(Scale.TOTAL))
                .map(ScoreDefinition::name)
                .forEach(names::add);
        scale.critical().forEach(critical -> names.add(critical.topic()));
        scale.items().stream().filter(item -> item.text() == null).forEach(item -> names.add(item.topic()));
        return names;
    }

    /** A score never says that somebody has something. */
    @Test
    void noNameTellsAPersonWhatTheyHave() {
        for (Scale scale : scales) {
            for (LocalizedText name : names(scale.definition())) {
                for (Language language : Language.values()) {
                    assertThat(name.in(language).toLowerCase(Locale.ROOT))
                            .doesNotContain(
                                    "you have", "du har", "sinulla on", "diagno", "sairaus", "sjukdom", "disease");
                }
            }
        }
    }

    /** Each level tells what to do and whom to contact at that level; 27 points and none never read the same. */
    @Test
    void everyBandOfEveryScaleHasAdviceOfItsOwn() {
        for (Scale scale : scales) {
            for (BandSet set : scale.definition().bands()) {
                for (Function<LocalizedText, String> read : READINGS) {
                    List<String> advice = set.levels().stream()
                            .map(band -> Objects.requireNonNull(band.advice(), scale.id() + " " + band.id()))
                            .map(read)
                            .toList();
                    assertThat(advice)
                            .as(scale.id() + " " + set.id())
                            .doesNotContainNull()
                            .doesNotHaveDuplicates()
                            .allSatisfy(text -> assertThat(text)
                                    .hasSizeBetween(40, 400)
                                    .doesNotContainPattern(
                                            "(?i)sinulla on|\\bdu har|you have|diagno|sairaus|sjukdom|disease"));
                }
            }
        }
    }

    private static final List<Function<LocalizedText, String>> READINGS =
            List.of(LocalizedText::fi, LocalizedText::sv, LocalizedText::en, LocalizedText::fiSimple);

    /** The higher half names somebody to contact; the highest says when: today, tomorrow, within days. */
    @Test
    void theHighestBandSaysWhomToContactAndHowSoon() {
        Set<String> risingHelp = Set.of(
                "phq-9", "phq-8", "gad-7", "phq-4", "core-10", "k6", "k10", "audit", "dast-10", "isi", "wsas",
                "dass-21");
        for (Scale scale : scales) {
            for (BandSet set :
                    risingHelp.contains(scale.id()) ? scale.definition().bands() : List.<BandSet>of()) {
                LocalizedText advice =
                        Objects.requireNonNull(set.levels().getLast().advice());
                assertThat(advice.fi()).as(scale.id()).containsPattern("lähipäivinä|tänään|huomenna");
                assertThat(advice.sv()).as(scale.id()).containsPattern("de närmaste dagarna|i dag|i morgon");
                assertThat(advice.en()).as(scale.id()).containsPattern("next few days|today|tomorrow");
            }
        }
    }

    @Test
    void adviceIsMarkedAsContentThatNobodyHasApproved() {
        for (Scale scale : scales) {
            assertThat(scale.definition().notes().stream().anyMatch(note -> note.contains("demo content")))
                    .as(scale.id())
                    .isEqualTo(!scale.definition().bands().isEmpty());
        }
    }

    @Test
    void topicsAreInOurOwnWordsAndShort() {
        scales.stream()
                .flatMap(scale -> scale.items().stream())
                .map(ScaleItem::topic)
                .filter(Objects::nonNull)
                .flatMap(topic -> Stream.of(topic.fi(), topic.sv(), topic.en()))
                .forEach(topic -> assertThat(topic)
                        .hasSizeLessThanOrEqualTo(70)
                        .doesNotContainPattern("[?.]|\\b(I|my|you|your|minä|olen|olet|jag|mig|du|dig)\\b"));
    }

    @Test
    void everyDomainHasAScaleAndANameInEachLanguage() {
        assertThat(scales.stream()
                        .flatMap(scale -> scale.definition().domains().stream())
                        .distinct())
                .containsExactlyInAnyOrder(Domain.values());
        assertThat(Stream.of(Domain.values())
                        .map(domain -> domain.label().in(Language.FI))
                        .distinct())
                .hasSize(Domain.values().length);
    }

    @Test
    void agesAreSaidOnlyWhereASourceSaysThem() {
        assertThat(scales.stream()
                        .filter(scale -> scale.definition().ages() != null)
                        .map(scale -> scale.id() + " "
                                + scale.definition().ages().range().from()))
                .containsExactly("gds-15 60", "asrs-6 18", "whodas-12 18");
    }

    @Test
    void theTimeToFillIsTenSecondsAnItemRoundedUp() {
        ScaleCatalogue catalogue = ScaleCatalogue.bundled();
        assertThat(List.of("phq-2", "swls", "gad-7", "dass-21"))
                .extracting(id -> catalogue.scale(id).minutes())
                .containsExactly(1, 1, 2, 4);
    }
}
