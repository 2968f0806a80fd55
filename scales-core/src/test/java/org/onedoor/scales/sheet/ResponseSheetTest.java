package org.onedoor.scales.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;

class ResponseSheetTest {
    private static final Scale PHQ2 = ScaleCatalogue.bundled().scale("phq-2");
    private static final Scale PHQ9 = ScaleCatalogue.bundled().scale("phq-9");
    private static final Scale COFFEE = Scale.read("coffee.json", Scale.class.getResourceAsStream("coffee.json"));

    /** Reads all rows, each as {@code number status total ~ problems}. */
    private static List<String> read(Scale scale, String csv) {
        return read(scale, csv, StandardCharsets.UTF_8);
    }

    private static List<String> read(Scale scale, String csv, Charset charset) {
        try (ResponseSheet sheet = open(scale, csv, charset)) {
            List<String> lines = new ArrayList<>();
            sheet.problems().forEach(problem -> lines.add(problem.toString()));
            sheet.rows().map(ResponseSheetTest::line).forEach(lines::add);
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ResponseSheet open(Scale scale, String csv, Charset charset) {
        SheetReading places = SheetReading.AS_WRITTEN.with(Values.PLACES);
        return ResponseSheet.open(scale, new ByteArrayInputStream(csv.getBytes(charset)), places);
    }

    private static String line(SheetRow row) {
        String status = row.score().status().name().toLowerCase(Locale.ROOT);
        String total = row.score().total() == null ? "" : " " + row.score().total();
        String problems =
                row.problems().stream().map(problem -> " ~ " + problem).collect(Collectors.joining());
        return row.number() + " " + status + total + problems;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "q1,q2\n1,2\n",
                "q1;q2\n1;2\n",
                "\uFEFFq1,q2\r\n1,2\r\n",
                "\"q1\";\"q2\"\n\"1\";\"2\"",
                " q1 , q2 \n 1 , 2 ",
                "id,q2,date,q1\nA-1,2,2026-11-22,1\n",
                "q1,q2\n01,2,,\n",
                "q1\tq2\n1\t2\n",
                "q1|q2\n1|2\n",
                "q1;q2\n1,0;2,00\n",
                "q1,q2\n1.0,2.\n",
                "sep=;\r\nq1;q2\r\n1;2\r\n",
                "\"note; long\",q1,q2\n\"a, \"\"b\"\"\",1,2\n"
            })
    void aSheetIsReadHoweverASpreadsheetWroteIt(String csv) {
        assertThat(read(PHQ2, csv)).containsExactly((csv.startsWith("sep=") ? 3 : 2) + " complete 3");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1;2        | 2 complete 3
            1;-0       | 2 complete 1
            1;         | 2 incomplete
            ;          | 2 incomplete
            1; 7       | 2 invalid ~ row 2, column q2: is not an option of q2
            1;-1       | 2 invalid ~ row 2, column q2: is not an option of q2
            7;7        | 2 invalid ~ row 2, column q1: is not an option of q1 ~ row 2, column q2: is not an option of q2
            1;2.0      | 2 complete 3
            1;2.50     | 2 invalid ~ row 2, column q2: is not a whole number; a cell without an answer is left empty, or what stands in it is declared
            1;NA       | 2 invalid ~ row 2, column q2: is not a whole number; a cell without an answer is left empty, or what stands in it is declared
            1;-        | 2 invalid ~ row 2, column q2: is not a whole number; a cell without an answer is left empty, or what stands in it is declared
            1;9999999999 | 2 invalid ~ row 2, column q2: is not a whole number; a cell without an answer is left empty, or what stands in it is declared
            1          | 2 invalid ~ row 2: has 1 cells where the header has 2
            1;2;3      | 2 invalid ~ row 2: has 3 cells where the header has 2
            """)
    void everyProblemIsNamedByRowAndColumn(String row, String expected) {
        assertThat(read(PHQ2, "q1;q2\n" + row + "\n")).containsExactly(expected);
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() {
        assertThat(read(PHQ2, "note,q1,q2\n\"two\nlines\",1,1\n\n,1,9\n"))
                .containsExactly("2 complete 2", "4 invalid ~ row 4, column q2: is not an option of q2");
    }

    @Test
    void aDangerousAnswerIsToldThoughTheRowIsInvalid() {
        try (ResponseSheet sheet = open(PHQ9, "q9,q1\n2,8\n1\n", StandardCharsets.UTF_8)) {
            assertThat(sheet.rows().map(row -> row.score().critical())).containsExactly(List.of("q9"), List.of("q9"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anItemWithoutAColumnIsNamedAndLeavesEveryRowIncomplete() {
        assertThat(read(PHQ2, "q1,qq2\n1,2\n"))
                .containsExactly(
                        "row 1, column q2: is missing, so q2 stays unanswered; did you mean \"qq2\"?", "2 incomplete");
    }

    @Test
    void otherColumnsAreCarriedAlong() throws IOException {
        try (ResponseSheet sheet = open(PHQ2, "clinic,id,q1,q2,age\nA,1,1,2,34\n", StandardCharsets.UTF_8)) {
            assertThat(sheet.carried()).containsExactly("clinic");
            assertThat(sheet.rows().map(SheetRow::cells)).containsExactly(List.of("A", "1", "1", "2", "34"));
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            ``           | row 1: is empty; it must name the columns
            `\n1,2`      | row 1: is empty; it must name the columns
            3,2,1        | row 1: names no item of phq-2; the first row must name the columns, such as q1, or a map must tell which is which
            q1,q2,q1     | row 1, column q1: stands twice
            """)
    void aSheetThatCannotBeReadSaysWhy(String csv, String problem) {
        assertThatThrownBy(() -> read(PHQ2, csv.replace("\\n", "\n")))
                .isInstanceOf(InvalidSheetException.class)
                .hasMessage(problem);
    }

    @Test
    void aRowInAnotherEncodingIsToldByItsLineAndTheOthersAreScored() {
        String csv = "nimi,q1,q2\n\"two\nlines\",1,1\nÄijä,2,2\nMaija,1,2\n";
        assertThat(read(PHQ2, csv, StandardCharsets.ISO_8859_1))
                .containsExactly(
                        "2 complete 2",
                        "3 invalid ~ row 3, column nimi: is not UTF-8, on line 4; save it as CSV UTF-8",
                        "4 complete 3");
        assertThatThrownBy(() -> read(PHQ2, "määrä,q1,q2\n1,1,2\n", StandardCharsets.ISO_8859_1))
                .isInstanceOf(InvalidSheetException.class)
                .hasMessage("row 1: is not UTF-8; save the sheet as CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q1,q2\n1,\"2\n1,1\n", "q1,q2\n1,\"2\"x\n"})
    void aMisplacedQuoteEndsTheSheet(String csv) {
        assertThatThrownBy(() -> read(PHQ2, csv))
                .isInstanceOf(InvalidSheetException.class)
                .hasMessage("row 2: cannot be read, nor what follows: a quote is misplaced or never closed");
    }

    @Test
    void whatIsTooLargeIsToldAsThat() {
        String start = "q1,q2,note\n1,1,x\n1,2,";
        Map.of(
                        ",".repeat(20_000),
                        "it has more than 16384 cells",
                        "x".repeat(17_000_000),
                        "a cell is longer than 16777216 characters; unless it should be, a quote at its beginning is never closed",
                        ("x".repeat(9_000_000) + ",").repeat(4),
                        "it is longer than 33554432 characters")
                .forEach((rest, told) -> assertThatThrownBy(() -> read(PHQ2, start + rest + "\n1,1,\n"))
                        .isInstanceOf(InvalidSheetException.class)
                        .hasMessage("row 3: cannot be read, nor what follows: " + told));
    }

    @Test
    void theScoredSheetHasTheInputAndWhatCameOfIt() {
        assertThat(
                        scored(
                                PHQ9,
                                "\uFEFFid;q1;q2;q3;q4;q5;q6;q7;q8;q9\nA;1;1;1;1;1;1;1;1;2\nB;3;3;3;3;3;3;3;;0\nC;1;1;x;1;1;1;1;1;1\n"))
                .isEqualTo("""
                        \uFEFFid;q1;q2;q3;q4;q5;q6;q7;q8;q9;status;total;missing;errors;critical;prorated;severity;caseness;majorDepressiveSyndrome;otherDepressiveSyndrome
                        A;1;1;1;1;1;1;1;1;2;complete;10;;;q9;;moderate;true;false;false
                        B;3;3;3;3;3;3;3;;0;incomplete;;q8;;;24;;;;
                        C;1;1;x;1;1;1;1;1;1;invalid;;;q3;q9;;;;;
                        """);
    }

    @Test
    void subscalesFlagsThatNeedTheSexAndCategoriesHaveColumns() {
        String header = COFFEE.items().stream().map(item -> item.id()).collect(Collectors.joining(","));
        String scored = scored(COFFEE, header + "\n");
        assertThat(scored).startsWith(header + ",status,total,missing,errors,critical,prorated,");
        assertThat(scored.strip().split(",")).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1,           '=1+1
            @SUM(A1),       '@SUM(A1)
            +358 40 1,      '+358 40 1
            -cmd|' /C',     '-cmd|' /C'
            `  =1`,         `'  =1`
            `\t1`,          `'\t1`
            ＝1,            '＝1
            `\r=1`,         `'\r=1`
            `\ufeff=1`,    `'\ufeff=1`
            -3e,            '-3e
            -3,             -3
            -1.5,           -1.5
            -1.5e-7,        -1.5e-7
            +2.5,           +2.5
            `-2,5`,         `-2,5`
            a=1,            a=1
            ``,             ``
            """)
    void noCellIsAFormula(String cell, String written) {
        assertThat(Formulas.HARMLESS.written(cell)).isEqualTo(written);
        assertThat(Formulas.KEPT.written(cell)).isEqualTo(cell);
    }

    @Test
    void aFormulaInTheInputIsWrittenAsText() {
        assertThat(scored(PHQ2, "=x,q1,q2\n\"=HYPERLINK(\"\"a\"\",\"\"b\"\")\",1,2\n"))
                .startsWith("'=x,q1,q2,status,")
                .contains("\n\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\",1,2,complete,3,");
    }

    @Test
    void aHundredThousandRowsAreScoredInOrder() {
        String csv = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 4 + "," + i / 4 % 4)
                .collect(Collectors.joining("\n", "q1,q2\n", ""));
        List<String> lines = read(PHQ2, csv);
        assertThat(lines).hasSize(100_000);
        assertThat(lines.get(99_999)).isEqualTo("100001 complete " + (99_999 % 4 + 99_999 / 4 % 4));
    }

    @Test
    void nothingOfTheAnswersIsPrinted() throws IOException {
        try (ResponseSheet sheet = open(PHQ2, "q1,q2\n3,3\n", StandardCharsets.UTF_8)) {
            assertThat(sheet).hasToString("ResponseSheet[phq-2]");
            assertThat(sheet.rows()).singleElement().hasToString("SheetRow[2 COMPLETE]");
        }
    }

    private static String scored(Scale scale, String csv) {
        StringWriter out = new StringWriter();
        try (ResponseSheet sheet = open(scale, csv, StandardCharsets.UTF_8);
                ScoredSheet scored = ScoredSheet.of(sheet, out)) {
            sheet.rows().forEach(scored::write);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
