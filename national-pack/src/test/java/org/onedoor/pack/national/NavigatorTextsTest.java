package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** How the navigator speaks: to everyone, in three languages, calmly. */
class NavigatorTextsTest {
    private static final int LONGEST_EASY = 12;
    private static final NavigatorDefinition NAVIGATOR = Walk.NAVIGATOR.definition();

    @Test
    void itIsAsBroadAsItPromises() {
        assertThat(NAVIGATOR.items()).hasSizeGreaterThanOrEqualTo(75);
        assertThat(NAVIGATOR.rules()).hasSizeGreaterThanOrEqualTo(95);
        assertThat(NAVIGATOR.topics()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(NAVIGATOR.items().stream().filter(Item::danger)).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void everyTextIsInThreeLanguages() {
        assertThat(texts())
                .hasSizeGreaterThan(800)
                .allSatisfy(text -> assertThat(text.en()).as(text.fi()).isNotBlank());
    }

    @Test
    void whatMattersMostIsAlsoInEasyLanguage() {
        Stream<LocalizedText> steps =
                NAVIGATOR.steps().stream().flatMap(step -> Stream.of(step.title(), step.text(), step.now()));
        Stream<LocalizedText> danger = NAVIGATOR.items().stream()
                .filter(item -> item.danger() && item.kind() != ItemKind.SCALE)
                .map(Item::text);
        Stream<LocalizedText> actions = NAVIGATOR.actions().stream().map(Action::text);
        assertThat(Stream.of(steps, danger, actions, Stream.of(NAVIGATOR.intro()))
                        .flatMap(texts -> texts))
                .allSatisfy(text -> {
                    for (Language language : Language.values()) {
                        assertThat(text.easy(language)).as(text.fi()).isPresent();
                    }
                });
    }

    @Test
    void easyLanguageSpeaksInShortSentences() {
        assertThat(texts().stream().flatMap(NavigatorTextsTest::easySentences))
                .allSatisfy(sentence ->
                        assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(LONGEST_EASY));
    }

    @Test
    void nothingIsShoutedOrDiagnosed() {
        Pattern forbidden = Pattern.compile(
                "!|sinulla on (masennus|ahdistuneisuushäiriö|syömishäiriö|psykoosi)|du har (depression|ångestsyndrom"
                        + "|ätstörning|psykos)|you have (depression|an? \\p{L}+ disorder|psychosis)|you suffer from",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        assertThat(everyWording()).noneMatch(text -> forbidden.matcher(text).find());
    }

    @Test
    void personsAreNotNamedByWhatTroublesThem() {
        Pattern labels = Pattern.compile(
                "\\b(alkoholisti|narkomaani|hullu|mielisairas|missbrukare|alkoholist|narkoman|psykiskt sjuk|addict"
                        + "|alcoholic|mentally ill|committed suicide)\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        assertThat(everyWording()).noneMatch(text -> labels.matcher(text).find());
    }

    /** A crisis line in Swedish or English is often closed; then the button calls the helpline, and the words must name it too. */
    @Test
    void whereACrisisLineMayBeClosedTheWordsNameTheHelplineToo() {
        Pattern line = Pattern.compile("kriisipuhelime|kristelefon|crisis line");
        Pattern helpline =
                Pattern.compile("Päivystysap|päivystyks|Jourhjälpen|jouren|Medical Helpline|emergency service");
        assertThat(NAVIGATOR.situations())
                .filteredOn(situation -> situation.contacts().contains("paivystysapu.116117")
                        && !situation.contacts().contains("erc.112"))
                .flatExtracting(situation -> wordings(situation.now()))
                .filteredOn(now -> line.matcher(now).find())
                .isNotEmpty()
                .allMatch(now -> helpline.matcher(now).find());
    }

    @Test
    void easyReasonsBeginInOneWay() {
        assertThat(reasons()).allSatisfy(reason -> {
            assertThat(reason.fiSimple()).doesNotContain("anoit, ");
            assertThat(reason.svSimple()).doesNotContain(" sade ");
        });
    }

    @Test
    void textsAreTidy() {
        assertThat(everyWording())
                .allSatisfy(text ->
                        assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", "'", "\"", " ,", " .", ".."));
    }

    @Test
    void questionsAskAndReasonsSay() {
        assertThat(NAVIGATOR.items().stream().map(Item::text).filter(Objects::nonNull))
                .allSatisfy(text -> assertThat(List.of(text.fi(), text.sv(), text.en()))
                        .allMatch(wording -> wording.contains("?")));
        assertThat(reasons())
                .allSatisfy(reason -> assertThat(List.of(reason.fi(), reason.sv(), reason.en()))
                        .allMatch(wording -> wording.endsWith(".")));
    }

    @Test
    void aQuestionOffersTwoToSevenAnswers() {
        assertThat(NAVIGATOR.items().stream().filter(item -> item.kind() == ItemKind.SINGLE))
                .allSatisfy(item -> assertThat(item.options()).as(item.id()).hasSizeBetween(2, 7));
        assertThat(NAVIGATOR.items().stream()
                        .filter(item ->
                                item.kind() == ItemKind.MULTI && item.id().startsWith("topics")))
                .allSatisfy(item -> assertThat(item.options()).as(item.id()).hasSizeBetween(2, 7));
    }

    @Test
    void everyRuleNamesItsEvidence() {
        assertThat(Stream.concat(
                        NAVIGATOR.rules().stream().map(Rule::evidence),
                        NAVIGATOR.dangerRules().stream().map(DangerRule::evidence)))
                .allSatisfy(evidence -> assertThat(evidence).hasSizeGreaterThan(20));
        assertThat(NAVIGATOR.provenance().status()).isEqualTo("demo");
        assertThat(NAVIGATOR.provenance().reviewers()).isEmpty();
    }

    private static Stream<String> easySentences(LocalizedText text) {
        return Stream.of(Language.values())
                .flatMap(language -> text.easy(language).stream())
                .flatMap(easy -> Stream.of(easy.split("(?<=[.?]) ")));
    }

    private static Stream<LocalizedText> reasons() {
        return Stream.concat(
                NAVIGATOR.rules().stream().map(Rule::reason),
                NAVIGATOR.dangerRules().stream().map(DangerRule::reason));
    }

    private static List<LocalizedText> texts() {
        List<LocalizedText> texts = new ArrayList<>(List.of(NAVIGATOR.title(), NAVIGATOR.intro()));
        NAVIGATOR.topics().forEach(topic -> texts.add(topic.name()));
        NAVIGATOR.actions().forEach(action -> texts.add(action.text()));
        NAVIGATOR.steps().forEach(step -> texts.addAll(List.of(step.title(), step.text(), step.now())));
        NAVIGATOR
                .situations()
                .forEach(situation -> texts.addAll(List.of(situation.title(), situation.text(), situation.now())));
        NAVIGATOR.items().forEach(item -> {
            Stream.of(item.text(), item.why()).filter(Objects::nonNull).forEach(texts::add);
            item.options().stream().map(Option::text).forEach(texts::add);
        });
        reasons().forEach(texts::add);
        return texts;
    }

    private static Stream<String> everyWording() {
        return texts().stream().flatMap(text -> wordings(text).stream());
    }

    private static List<String> wordings(LocalizedText text) {
        return Stream.of(text.fi(), text.sv(), text.en(), text.fiSimple(), text.svSimple(), text.enSimple())
                .filter(Objects::nonNull)
                .toList();
    }
}
