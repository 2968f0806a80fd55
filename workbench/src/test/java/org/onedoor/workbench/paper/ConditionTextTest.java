package org.onedoor.workbench.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.StrictJson;

class ConditionTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            EN | {"item":"safe","is":"no"}                      | the answer to “Are you safe right now?” is “No”
            FI | {"item":"safe","is":"no"}                      | vastaus kysymykseen ”Oletko turvassa juuri nyt?” on ”En”
            SV | {"item":"safe","is":"no"}                      | svaret på frågan ”Är du trygg just nu?” är ”Nej”
            EN | {"item":"safe","in":["yes","no"]}              | the answer to “Are you safe right now?” is one of “Yes”, “No”
            FI | {"item":"safe","in":["yes","no"]}              | vastaus kysymykseen ”Oletko turvassa juuri nyt?” on jokin näistä: ”Kyllä”, ”En”
            SV | {"item":"safe","in":["yes","no"]}              | svaret på frågan ”Är du trygg just nu?” är något av ”Ja”, ”Nej”
            EN | {"not":{"item":"safe","is":"no"}}              | the answer to “Are you safe right now?” is something other than “No”
            FI | {"not":{"item":"safe","is":"no"}}              | vastaus kysymykseen ”Oletko turvassa juuri nyt?” on muu kuin ”En”
            SV | {"not":{"item":"safe","is":"no"}}              | svaret på frågan ”Är du trygg just nu?” är något annat än ”Nej”
            EN | {"item":"duration","from":"weeks"}             | the answer to “How long has it lasted?” is “Weeks” or worse
            FI | {"item":"duration","from":"weeks"}             | vastaus kysymykseen ”Kuinka kauan tätä on kestänyt?” on ”Viikkoja” tai pahempi
            SV | {"item":"duration","from":"weeks"}             | svaret på frågan ”Hur länge har det pågått?” är ”Veckor” eller värre
            EN | {"item":"duration","from":"half-year"}         | the answer to “How long has it lasted?” is “Half a year or longer”
            EN | {"item":"duration","upTo":"weeks"}             | the answer to “How long has it lasted?” is “Weeks” or milder
            EN | {"not":{"item":"duration","from":"months"}}    | the answer to “How long has it lasted?” is “Weeks” or milder
            FI | {"item":"duration","upTo":"weeks"}             | vastaus kysymykseen ”Kuinka kauan tätä on kestänyt?” on ”Viikkoja” tai lievempi
            SV | {"item":"duration","upTo":"weeks"}             | svaret på frågan ”Hur länge har det pågått?” är ”Veckor” eller lindrigare
            EN | {"item":"themes","has":"sleep"}                | the answer to “What weighs on you?” includes “Sleep”
            FI | {"item":"themes","has":"sleep"}                | vastaus kysymykseen ”Mikä painaa sinua?” sisältää kohdan ”Uni”
            SV | {"item":"themes","has":"sleep"}                | svaret på frågan ”Vad tynger dig?” innehåller ”Sömnen”
            EN | {"not":{"item":"themes","has":"sleep"}}        | the answer to “What weighs on you?” does not include “Sleep”
            FI | {"not":{"item":"themes","has":"sleep"}}        | vastaus kysymykseen ”Mikä painaa sinua?” ei sisällä kohtaa ”Uni”
            SV | {"not":{"item":"themes","has":"sleep"}}        | svaret på frågan ”Vad tynger dig?” inte innehåller ”Sömnen”
            SV | {"not":{"finding":"low"}}                      | iakttagelsen ”low” inte stämmer
            EN | {"any":[{"item":"themes","has":"sleep"},{"item":"themes","has":"mood"}]} | the answer to “What weighs on you?” includes one of “Sleep”, “Mood”
            EN | {"not":{"any":[{"item":"themes","has":"sleep"},{"item":"themes","has":"mood"}]}} | the answer to “What weighs on you?” includes none of “Sleep”, “Mood”
            EN | {"item":"nights","atLeast":3}                  | the answer to “How many nights a week do you sleep badly?” is at least 3 nights
            FI | {"item":"nights","atLeast":3}                  | vastaus kysymykseen ”Kuinka monena yönä viikossa nukut huonosti?” on vähintään 3 yötä
            EN | {"not":{"item":"nights","atLeast":3}}          | the answer to “How many nights a week do you sleep badly?” is at most 2 nights
            EN | {"item":"nights","atLeast":7}                  | the answer to “How many nights a week do you sleep badly?” is 7 nights
            EN | {"item":"phq-1","atLeast":2}                   | the answer to “Little interest or pleasure in doing things” is at least “More than half the days”
            EN | {"item":"phq-1","atMost":1}                    | the answer to “Little interest or pleasure in doing things” is at most “Several days”
            EN | {"answered":"duration"}                        | there is an answer to “How long has it lasted?”
            FI | {"answered":"duration"}                        | kysymykseen ”Kuinka kauan tätä on kestänyt?” on vastattu
            SV | {"answered":"duration"}                        | frågan ”Hur länge har det pågått?” har besvarats
            EN | {"not":{"answered":"duration"}}                | there is no answer to “How long has it lasted?”
            FI | {"not":{"answered":"duration"}}                | kysymykseen ”Kuinka kauan tätä on kestänyt?” ei ole vastattu
            SV | {"not":{"answered":"duration"}}                | frågan ”Hur länge har det pågått?” inte har besvarats
            EN | {"score":"phq-2","atLeast":3}                  | the PHQ-2 total is at least 3
            FI | {"score":"phq-2","atLeast":3}                  | PHQ-2-mittarin pistemäärä on vähintään 3
            SV | {"score":"phq-2","atLeast":3}                  | poängsumman i PHQ-2 är minst 3
            EN | {"not":{"score":"phq-2","atLeast":3}}          | the PHQ-2 total is at most 2
            EN | {"score":"phq-2","atMost":2}                   | the PHQ-2 total is at most 2
            EN | {"finding":"low"}                              | finding “low” holds
            FI | {"finding":"low"}                              | havainto ”low” pitää paikkansa
            SV | {"finding":"low"}                              | iakttagelsen ”low” stämmer
            EN | {"not":{"finding":"low"}}                      | finding “low” does not hold
            EN | {"all":[{"answered":"safe"},{"item":"safe","is":"no"}]} | the answer to “Are you safe right now?” is “No”
            EN | {"not":{"all":[{"answered":"safe"},{"item":"safe","is":"no"}]}} | there is no answer to “Are you safe right now?” or the answer to “Are you safe right now?” is something other than “No”
            EN | {"all":[{"finding":"low"},{"any":[{"finding":"long"},{"finding":"sleepless"}]}]} | finding “low” holds and (finding “long” holds or finding “sleepless” holds)
            FI | {"all":[{"finding":"low"},{"any":[{"finding":"long"},{"finding":"sleepless"}]}]} | havainto ”low” pitää paikkansa ja (havainto ”long” pitää paikkansa tai havainto ”sleepless” pitää paikkansa)
            SV | {"any":[{"finding":"low"},{"all":[{"finding":"long"},{"finding":"sleepless"}]}]} | iakttagelsen ”low” stämmer eller (iakttagelsen ”long” stämmer och iakttagelsen ”sleepless” stämmer)
            """)
    void everyShapeIsSaidInItsLanguage(Language language, String condition, String words) {
        Condition read = StrictJson.read(Condition.class, "condition", condition);
        assertThat(ConditionText.of(Examples.EXAMPLE, language).brief(read)).isEqualTo(words);
    }

    @Test
    void aWayToTakeTwoOfThreeIsSaidAsTwoOfThree() {
        Condition twoOfThree = Examples.EXAMPLE.definition().rules().get(3).when();
        assertThat(ConditionText.of(Examples.EXAMPLE, Language.EN).brief(twoOfThree))
                .isEqualTo("at least 2 of these: finding “low” holds; finding “sleepless” holds; finding “long” holds");
        assertThat(ConditionText.of(Examples.EXAMPLE, Language.EN).brief(Condition.not(twoOfThree)))
                .isEqualTo("at least 2 of these: finding “low” does not hold; finding “sleepless” does not hold;"
                        + " finding “long” does not hold");
    }

    @Test
    void aListIsIndentedAndTellsEachFindingOnce() {
        Condition condition = Condition.all(
                Condition.finding("low"),
                Condition.any(Condition.finding("low"), Condition.item("nights").atLeast(3)));
        assertThat(ConditionText.of(Examples.EXAMPLE, Language.EN).list(condition))
                .isEqualTo("""
                - all of these:
                  - finding “low” holds
                  - any of these:
                    - finding “low” holds
                    - the answer to “How many nights a week do you sleep badly?” is at least 3 nights
                finding “low” holds when
                  - the PHQ-2 total is at least 3
                """);
    }

    @Test
    void aRuleIsOneSentence() {
        // @start region="words"
        ConditionText text = ConditionText.of(Examples.EXAMPLE, Language.EN);
        Rule rule = Examples.EXAMPLE.definition().rules().get(2);
        String sentence = text.rule(rule);
        String whole = text.line(rule.when());
        // @end
        assertThat(sentence)
                .isEqualTo("When finding “low” holds and the answer to “How long has it lasted?” is “Months” or worse,"
                        + " the step is at least 4.");
        assertThat(whole)
                .isEqualTo("finding “low” holds and the answer to “How long has it lasted?” is “Months” or worse;"
                        + " finding “low” holds when the PHQ-2 total is at least 3");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConditionOfTheNationalNavigatorIsToldWithAllThatItReads(Language language) {
        Navigator navigator = Examples.NATIONAL;
        ConditionText text = ConditionText.of(navigator, language);
        List<Condition> conditions = conditions(navigator);
        assertThat(conditions).hasSizeGreaterThan(350);
        for (Condition condition : conditions) {
            for (String words : List.of(text.line(condition), text.list(condition), text.opposite(condition))) {
                assertThat(words).isNotBlank();
                for (String read : Reads.of(navigator, condition, language)) {
                    assertThat(words).contains(read);
                }
                assertNoIds(words, navigator);
            }
        }
    }

    private static List<Condition> conditions(Navigator navigator) {
        List<Condition> conditions = new ArrayList<>();
        navigator.definition().rules().stream().map(Rule::when).forEach(conditions::add);
        navigator.definition().dangerRules().stream().map(DangerRule::when).forEach(conditions::add);
        navigator.definition().items().stream()
                .flatMap(item -> Stream.ofNullable(item.enableWhen()))
                .forEach(conditions::add);
        return conditions;
    }

    /** Ids of items and options are never in quotation marks; those of findings, which have no text, are. */
    private static void assertNoIds(String words, Navigator navigator) {
        Stream<String> ids = navigator.definition().items().stream().map(Item::id);
        List<String> texts = navigator.questions().stream()
                .flatMap(question -> question.options().stream().map(AnswerOption::text))
                .flatMap(shown -> Stream.of(shown.fi(), shown.sv(), shown.in(Language.EN)))
                .toList();
        Predicate<String> shown = id -> words.contains("”" + id + "”") || words.contains("“" + id + "”");
        assertThat(ids.filter(id -> !texts.contains(id)).filter(shown)).isEmpty();
    }
}
