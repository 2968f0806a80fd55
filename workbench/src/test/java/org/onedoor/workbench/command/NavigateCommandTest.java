package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.content.ContentPack;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.Audience;

class NavigateCommandTest {
    private static final String SMALL = "src/test/resources/small-navigator.json";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"answers":{"safe":"yes","sleep":"badly"}}           | {"step":3,"topics":["sleep"],"rules":["sleep-badly"],"danger":false}
            {"answers":{"safe":"no","sleep":"badly"}}            | {"step":6,"topics":["sleep"],"rules":["sleep-badly","not-safe"],"danger":true}
            {"answers":{"sleep":"well"}}                         | {"step":4,"topics":[],"rules":["left-open-safe"],"danger":false}
            {"answers":{"safe":null,"sleep":"dont-know"}}        | {"step":4,"topics":[],"rules":["left-open-safe"],"danger":false}
            {"answers":{},"municipality":"091","age":34}         | {"step":4,"topics":[],"rules":["left-open-safe"],"danger":false}
            {"answers":{"sleep":"sometimes"}}                    | {"line":1,"errors":["Item sleep has no such option"]}
            {"answers":{"slep":"well"}}                          | {"line":1,"errors":["There is no item slep"]}
            {"answers":{"sleep":"well","sleep":"badly"}}         | {"line":1,"errors":["/answers/sleep: given twice"]}
            {"answers":{"sleep":{"a":1}}}                        | {"line":1,"errors":["/answers/sleep: expected an option id, a list of them, a whole number or null"]}
            {"answers":{"sleep":1.5}}                            | {"line":1,"errors":["/answers/sleep: expected a whole number"]}
            {"answers":{"sleep":3000000000}}                     | {"line":1,"errors":["/answers/sleep: expected a whole number"]}
            {"answers":[]}                                       | {"line":1,"errors":["/answers: expected an object of answers by item id"]}
            {"answer":{}}                                        | {"line":1,"errors":["unknown property; expected answers, municipality, age and language only"]}
            {"age":34}                                           | {"line":1,"errors":["/answers: missing"]}
            {"answers":{},"age":-1}                              | {"line":1,"errors":["/age: expected whole years from 0 to 130"]}
            {"answers":{},"age":"34"}                            | {"line":1,"errors":["/age: expected a whole number"]}
            {"answers":{},"language":"de"}                       | {"line":1,"errors":["/language: expected fi, sv or en"]}
            {"answers":{}} {}                                    | {"line":1,"errors":["not valid JSON near column 16"]}
            {"answers":{"sleep":"wel                             | {"line":1,"errors":["not valid JSON: it ends too early"]}
            []                                                   | {"line":1,"errors":["expected one JSON object"]}
            """)
    void oneVisitorALineBecomesOneResultALine(String visitor, String result) {
        assertThat(run(visitor + "\n", SMALL, "--answers", "-").out()).isEqualTo(result + "\n");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreAnswered() {
        CommandRun run =
                run("{\"answers\":{}}\nnonsense\n\n{\"answers\":{\"sleep\":\"badly\"}}\n", SMALL, "--answers", "-");
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"step\":4,\"topics\":[],\"rules\":[\"left-open-safe\"],\"danger\":false}",
                        "{\"line\":2,\"errors\":[\"not valid JSON near column 2\"]}",
                        "{\"line\":3,\"errors\":[\"the line is empty\"]}",
                        "{\"step\":4,\"topics\":[\"sleep\"],\"rules\":[\"sleep-badly\",\"left-open-safe\"],\"danger\":false}");
        assertThat(run.err()).isEqualTo("2 lines could not be used; each has a line of errors in the output.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void resultsKeepTheOrderOfTheVisitors() throws IOException {
        List<String> answers = IntStream.range(0, 5000)
                .mapToObj(i -> i % 3 == 0 ? "badly" : "well")
                .toList();
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(
                in,
                answers.stream()
                        .map(answer -> "{\"answers\":{\"safe\":\"yes\",\"sleep\":\"" + answer + "\"}}\n")
                        .collect(Collectors.joining()));
        assertThat(run("", SMALL, "--answers", in.toString(), "--out", out.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out).stream().map(line -> line.contains("\"step\":3") ? "badly" : "well"))
                .containsExactlyElementsOf(answers);
    }

    @Test
    void aPackAlsoNamesServicesNearTheVisitor() {
        CommandRun run = run(
                "{\"answers\":{},\"municipality\":\"091\",\"age\":34,\"language\":\"sv\"}\n"
                        + "{\"answers\":{},\"municipality\":\"999\"}\n",
                "national",
                "--answers",
                "-",
                "--at",
                "2026-11-23T10:00+02:00");
        assertThat(run.out().lines().toList().get(0))
                .startsWith("{\"step\":4,")
                .matches(".*\"services\":\\[\"[^\\]]+\"]}");
        assertThat(run.out())
                .endsWith("{\"line\":2,\"errors\":[\"/municipality: there is no region with this code\"]}\n");
    }

    @Test
    void whoeverAsksForALovedOneIsLedToServicesForLovedOnes() {
        List<Service> self = services("{\"answers\":{\"for-whom\":\"me\"}}");
        List<Service> lovedOne = services("{\"answers\":{\"for-whom\":\"loved-one\"}}");
        assertThat(lovedOne)
                .isNotEmpty()
                .allMatch(service -> service.eligibility().audience().contains(Audience.LOVED_ONE))
                .anyMatch(service -> !self.contains(service));
        assertThat(self)
                .allMatch(service -> service.eligibility().audience().contains(Audience.SELF))
                .anyMatch(service -> !lovedOne.contains(service));
    }

    private static List<Service> services(String visitor) {
        String line = run(visitor + "\n", "national", "--answers", "-", "--at", "2026-11-23T10:00+02:00")
                .out();
        ServiceDirectory directory = ContentPack.bundled("national").edition().directory();
        return directory.services().stream()
                .filter(service -> line.contains("\"" + service.id() + "\""))
                .toList();
    }

    @Test
    void nothingRunsWithABrokenNavigator() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(Path.of(SMALL)).replace("\"is\": \"badly\"", "\"is\": \"bad\""));
        CommandRun run = run("{\"answers\":{}}\n", broken.toString(), "--answers", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("broken.json:")
                .contains("/rules/0/when/is: ")
                .endsWith("1 problem was found. Nothing was run.\n");
    }

    @Test
    void aFileThatIsNotThereIsSaidPlainly() {
        assertThat(run("", "nowhere/navigator.json", "--answers", "-").err())
                .isEqualTo("There is no file or folder nowhere/navigator.json.\n");
        assertThat(run("", SMALL, "--answers", "nowhere.jsonl").err())
                .isEqualTo("There is no readable file nowhere.jsonl to take answers from.\n");
        assertThat(run("", SMALL).code()).isEqualTo(2);
    }

    private static CommandRun run(String input, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "navigate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of(input, all);
    }
}
