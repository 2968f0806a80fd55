package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeCommandTest {
    private static final String STUDY = "\"sd\":7.5,\"reliability\":0.75,\"higherIsBetter\":true,\"mClinical\":40,"
            + "\"sdClinical\":7.5,\"mFunctional\":60,\"sdFunctional\":7.5";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"phq9":[15,9],"gad7":[12,7]}                 | {"caseAtStart":true,"recovery":true,"reliableImprovement":true,"reliableDeterioration":false,"reliableRecovery":true,"noReliableChange":false}
            {"scale":"phq-9","pre":15,"post":9}           | {"points":-6,"direction":"better","reliable":true,"meaningful":null,"recovered":true}
            {"scale":"phq-2","pre":6,"post":0}            | {"points":-6,"direction":null,"reliable":null,"meaningful":null,"recovered":null}
            {"scale":"bdi","pre":6,"post":0}              | {"status":"invalid","errors":["/scale: there is no such scale"],"line":1}
            {"scale":"phq-9","pre":31,"post":0}           | {"status":"invalid","errors":["A total of phq-9 is from 0 to 27"],"line":1}
            {"scale":"phq-9","pre":3}                     | {"status":"invalid","errors":["/post: missing"],"line":1}
            {"phq9":[15,9]}                               | {"status":"invalid","errors":["/gad7: missing"],"line":1}
            {"phq9":[15],"gad7":[12,7]}                   | {"status":"invalid","errors":["/phq9: expected two totals, before and after"],"line":1}
            {"phq9":[15,9.5],"gad7":[12,7]}               | {"status":"invalid","errors":["/phq9: expected a whole number"],"line":1}
            {"phq9":[15,"9"],"gad7":[12,7]}               | {"status":"invalid","errors":["/phq9: expected a whole number"],"line":1}
            {"pre":1,"post":2}                            | {"status":"invalid","errors":["/higherIsBetter: missing"],"line":1}
            {"pre":1,"pre":2}                             | {"status":"invalid","errors":["/pre: given twice"],"line":1}
            {"pre":null}                                  | {"status":"invalid","errors":["/pre: expected a value"],"line":1}
            {"pre":1,"post":2,"criticl":1.64}             | {"status":"invalid","errors":["unknown property; did you mean \\"critical\\"?"],"line":1}
            nonsense                                      | {"status":"invalid","errors":["not valid JSON near column 2"],"line":1}
            """)
    void onePersonALineBecomesOneAnswerALine(String person, String answer) {
        assertThat(CommandRun.of(person + "\n", "change").out()).isEqualTo(answer + "\n");
    }

    @Test
    void aStudyIsToldInFull() {
        String plain = "{\"pre\":32.5,\"post\":47.5," + STUDY + "}\n";
        String inside = "{\"id\":\"x\",\"in\":{\"pre\":32.5,\"post\":47.5," + STUDY + "},\"critical\":9}\n";
        assertThat(CommandRun.of(plain + inside, "change").out()).isEqualTo("""
                {"sem":3.75,"sDiff":5.303300858899107,"rci":2.82842712474619,"a":55.0,"b":45.0,"c":50.0,"minReliableChange":10.39446968344225,"classNoPreCondition":"improved","classPreMustBeClinical":"improved"}
                {"sem":3.75,"sDiff":5.303300858899107,"rci":2.82842712474619,"a":55.0,"b":45.0,"c":50.0,"minReliableChange":47.72970773009196,"classNoPreCondition":"unchanged","classPreMustBeClinical":"unchanged"}
                """);
    }

    @Test
    void aSampleBeforeTreatmentStandsForTheClinicalOne() {
        String parameters = "{\"higherIsBetter\":true,\"reliability\":0.75,\"mPre\":40,\"sdPre\":7.5,"
                + "\"mFunctional\":60,\"sdFunctional\":7.5,\"critical\":2}";
        assertThat(CommandRun.of(
                                "{\"pre\":40,\"post\":60,\"parameters\":" + parameters + "}\n" + parameters + "\n",
                                "change")
                        .out())
                .isEqualTo("""
                        {"change":20.0,"rci":3.7712361663282534,"classNoPreCondition":"recovered","classPreMustBeClinical":"recovered"}
                        {"seMeasurement":3.75,"sDiff":5.303300858899107,"cutoffA":55.0,"cutoffB":45.0,"cutoffC":50.0,"reliableChangeValue":10.606601717798213}
                        """);
    }

    @Test
    void constantsThatCannotBeAreToldByName() {
        CommandRun run = CommandRun.of("{\"pre\":1,\"post\":2," + STUDY.replace("0.75", "1") + "}\n", "change");
        assertThat(run.out()).contains("reliability must be from 0 up to and not including 1");
        assertThat(run.err()).isEqualTo("1 line could not be used; each has a line of errors in the output.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theHelpTellsTheExitCodes() {
        assertThat(CommandRun.of("", "change", "--help").out())
                .contains("Exit codes:", "1.96", "No message repeats a total.");
    }

    @Test
    void theSheetsOfScoreFollowEachPersonFromFirstToLast() {
        String header = "who,day,PHQ9_1,PHQ9_2,PHQ9_3,PHQ9_4,PHQ9_5,PHQ9_6,PHQ9_7,PHQ9_8,PHQ9_9\n";
        String rows = """
                A,2026-03-04,1,1,1,1,1,1,1,1,0
                A,2026-01-07,2,2,2,2,2,2,2,2,1
                B,2026-01-07,2,2,2,2,2,2,2,2,0
                C,2026-01-07,1,1,1,1,1,1,1,1,2
                C,2026-02-07,1,1,1,,1,1,1,1,0
                D,7.1.2026,1,1,1,1,1,1,1,1,0
                """;
        String[] arguments = {"change", "--format", "csv", "--scale", "phq-9", "--map", "who=id,day=date"};
        CommandRun run = CommandRun.of(header + rows, arguments);
        assertThat(run.out()).isEqualTo("""
                {"id":"A","first":"2026-01-07","last":"2026-03-04","pre":17,"post":8,"points":-9,"direction":"better","reliable":true,"meaningful":null,"recovered":true,"critical":["q9"]}
                {"id":"B","status":"invalid","errors":["there is one row only"],"critical":[]}
                {"id":"C","status":"invalid","errors":["row 6 is incomplete"],"critical":["q9"]}
                {"id":"D","status":"invalid","errors":["row 7: the date is not written as 2026-11-30"],"critical":[]}
                """);
        assertThat(run.code()).isEqualTo(1);
        assertThat(CommandRun.of(header + rows, "change", "--format", "csv", "--scale", "phq-9")
                        .err())
                .contains("say it with --map COLUMN=id");
        assertThat(CommandRun.of(header, "change", "--format", "csv").err()).contains("A sheet needs --scale");
    }
}
