package org.onedoor.workbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.content.ContentPack;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

class CohortTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aCohortWithMistakesIsRefusedWithEveryOneInItsPlace(
            String mistake, UnaryOperator<Cohorts> make, List<String> problems) {
        ContentPack pack = ContentPack.read(PackFolder.copiedTo(folder).folder(), PackFolder.DEMANDS);
        InvalidContentException refused = catchThrowableOfType(
                InvalidContentException.class,
                () -> Simulation.run(pack, make.apply(Cohorts.small()).read()));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems().stream().map(Problem::toString)).containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "shares that do not add up, everywhere at once",
                        cohort -> cohort.replace("\"fi\": 0.9", "\"fi\": 0.8")
                                .replace("\"06\": 0.25", "\"06\": 0.3")
                                .replace("\"no\": 0.1", "\"no\": 0.15")
                                .replace("\"badly\": 0.4", "\"badly\": 0.41"),
                        "cohort.json:9:16 /languages: the weights add up to 0.9, not 1",
                        "cohort.json:10:14 /regions: the weights add up to 1.05, not 1",
                        "cohort.json:13:33 /items/0/weights: the weights add up to 1.05, not 1",
                        "cohort.json:15:70 /items/1/given/0/weights: the weights add up to 1.01, not 1"),
                mistake(
                        "names that nobody knows",
                        cohort -> cohort.replace("\"sv\"", "\"se\"")
                                .replace("\"06\"", "\"66\"")
                                .replace("\"item\": \"sleep\"", "\"item\": \"slep\"")
                                .replace("{\"yes\": 0.9", "{\"yess\": 0.9"),
                        "cohort.json:9:34 /languages/se: there is no language \"se\"; did you mean \"sv\"?",
                        "cohort.json:10:33 /regions/66: there is no region \"66\"; did you mean \"06\"?",
                        "cohort.json:12:12 /items: nothing is said about sleep; list them, or write \"unlisted\":"
                                + " \"alike\" for answers that are all as likely",
                        "cohort.json:13:33 /items/0/weights: nothing is said about yes; write 0 for what nobody answers",
                        "cohort.json:13:42 /items/0/weights/yess: there is no option \"yess\" in safe; did you mean"
                                + " \"yes\"?",
                        "cohort.json:14:14 /items/1/item: there is no item \"slep\"; did you mean \"sleep\"?"),
                mistake(
                        "an answer that is not known yet, and one that cannot be given",
                        cohort -> cohort.replace(
                                "\"item\": \"safe\", \"in\": [\"yes\"]", "\"item\": \"sleep\", \"in\": [\"wel\"]"),
                        "cohort.json:15:35 /items/1/given/0/when/item: \"sleep\" is not asked before this item, so it"
                                + " tells nothing",
                        "cohort.json:15:51 /items/1/given/0/when/in/0: there is no option \"wel\" in sleep; did you mean"
                                + " \"well\"?"),
                mistake(
                        "an item twice, and further answers to a single choice",
                        cohort -> cohort.replace(
                                "\"passedOver\": 0.05},",
                                "\"also\": {\"no\": 0.5}}, {\"item\": \"safe\", \"weights\": {\"yes\": 1, \"no\": 0}},"),
                        "cohort.json:13:66 /items/0/also: only one answer can be given to \"safe\"",
                        "cohort.json:13:89 /items/1/item: the item \"safe\" is listed twice"),
                mistake(
                        "no shares, a number's spread, and a condition that says nothing",
                        cohort -> cohort.replace("\"weights\": {\"yes\": 0.9, \"no\": 0.1}", "\"loading\": 0.5")
                                .replace(
                                        "\"weights\": {\"well\": 0.6, \"badly\": 0.4}",
                                        "\"spread\": {\"shape\": \"even\", \"from\": 1, \"to\": 2}")
                                .replace(", \"in\": [\"yes\"]", ""),
                        "cohort.json:13:5 /items/0: the answers to \"safe\" need \"weights\"",
                        "cohort.json:15:17 /items/1/given/0: the answers to \"sleep\" need \"weights\"",
                        "cohort.json:15:26 /items/1/given/0/when: needs either \"in\" or one or both of \"atLeast\" and"
                                + " \"atMost\"",
                        "cohort.json:15:54 /items/1/given/0/spread: \"sleep\" has options; use \"weights\""),
                mistake(
                        "the cohort of another navigator",
                        cohort -> cohort.replace(
                                "\"navigator\": \"small-navigator\"", "\"navigator\": \"small-navigatr\""),
                        "cohort.json:5:16 /navigator: the cohort is for \"small-navigatr\", but this navigator is"
                                + " \"small-navigator\""),
                mistake(
                        "shares that are none, and a misspelt property",
                        cohort -> cohort.replace("\"yes\": 0.9", "\"yes\": 1.9").replace("\"seed\"", "\"sead\""),
                        "cohort.json:7:3 /sead: unknown property; did you mean \"seed\"?",
                        "cohort.json:13:41 /items/0/weights/yes: must be at most 1"));
    }

    private static Arguments mistake(String name, UnaryOperator<Cohorts> make, String... problems) {
        return Arguments.of(name, make, List.of(problems));
    }

    @Test
    void whatIsNotListedIsAnsweredAlikeOnlyWhenTheCohortSaysSo() {
        ContentPack pack = ContentPack.read(PackFolder.copiedTo(folder).folder(), PackFolder.DEMANDS);
        String json = Cohorts.small().json();
        Cohort cohort = new Cohorts(
                        json.substring(0, json.indexOf("\"items\"")) + "\"unlisted\": \"alike\", \"items\": []}")
                .read();
        Flow flow = Simulation.run(pack, cohort);
        assertThat(flow.dangerRules().get("not-safe").value()).isBetween(0.39, 0.41);
    }
}
