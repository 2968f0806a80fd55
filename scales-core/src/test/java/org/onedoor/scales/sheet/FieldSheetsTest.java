package org.onedoor.scales.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;

/** Sheets as people have them: their own names, codes and programs. */
class FieldSheetsTest {
    private static final SheetReading PLAIN = SheetReading.AS_WRITTEN;

    private static Scale scale(String id) {
        return ScaleCatalogue.bundled().scale(id);
    }

    private static ResponseSheet open(Scale scale, SheetReading reading, String csv) {
        return ResponseSheet.open(scale, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), reading);
    }

    private static SheetReading map(String... declared) {
        return PLAIN.with(Arrays.stream(declared).map(Meaning::parse).toList());
    }

    /** The problems of the header, and each row as {@code status total critical ~ problems}. */
    private static List<String> read(Scale scale, SheetReading reading, String csv) {
        try (ResponseSheet sheet = open(scale, reading, csv)) {
            List<String> lines = new ArrayList<>();
            sheet.problems().forEach(problem -> lines.add(problem.toString()));
            sheet.rows().map(FieldSheetsTest::line).forEach(lines::add);
            sheet.shift().ifPresent(lines::add);
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(SheetRow row) {
        return row.score().status().name().toLowerCase(Locale.ROOT)
                + (row.score().total() == null ? "" : " " + row.score().total())
                + row.score().critical().stream().map(item -> " !" + item).collect(Collectors.joining())
                + row.problems().stream().map(problem -> " ~ " + problem).collect(Collectors.joining());
    }

    private static void assertRefused(Scale scale, SheetReading reading, String csv, String problem) {
        assertThatThrownBy(() -> read(scale, reading, csv))
                .isInstanceOf(InvalidSheetException.class)
                .hasMessageContaining(problem);
    }

    private static String numbered(String name, int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(number -> name.replace("##", "%02d".formatted(number)).replace("#", "" + number))
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            phq-9,phq9_#
            phq-9,PHQ9_#
            phq-9,PHQ-9 item #
            phq-9,phq9_q##
            phq-9,phq9#
            phq-9,PHQ#
            phq-9,DPQ##0
            phq-9,Q#
            phq-9,q##
            phq-9,Item #
            gad-7,GAD#
            gad-7,gad7_#
            k10,K#
            k10,k10_#
            who-5,WHO#
            pcl-5,PCL#
            pcl-5,PCL5_##
            audit,AUDIT#
            audit-c,audit_c_#
            cesd-r,CESDR_#
            """)
    void itemsAreFoundByTheirNumbers(String id, String name) throws IOException {
        Scale scale = scale(id);
        int items =
                (int) scale.items().stream().filter(item -> !item.optional()).count();
        try (ResponseSheet sheet = open(scale, PLAIN, numbered(name, items) + ",note\n")) {
            assertThat(sheet.problems()).isEmpty();
            assertThat(sheet.carried()).containsExactly("note");
        }
    }

    static List<Scale> scales() {
        return ScaleCatalogue.bundled().scales();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyItemOfEveryScaleIsFoundAfterTheNameOfTheScale(Scale scale) throws IOException {
        for (String prefix :
                List.of(scale.id() + "_", scale.id().replace("-", "").toUpperCase(Locale.ROOT) + "_", "")) {
            List<String> names = scale.items().stream()
                    .map(ScaleItem::id)
                    .map(item -> prefix.isEmpty()
                            ? item.toUpperCase(Locale.ROOT)
                            : prefix + item.replaceFirst("^q(?=\\d)", ""))
                    .toList();
            String header = String.join(";", names) + ";visit\n";
            try (ResponseSheet sheet = open(scale, PLAIN.with(Values.PLACES), header)) {
                assertThat(sheet.carried()).containsExactly("visit");
                assertThat(sheet.recognised()).hasSameSizeAs(names);
                assertThat(sheet.recognised().getLast())
                        .endsWith(" as " + scale.items().getLast().id());
            }
        }
    }

    @Test
    void aTotalIsComparedAndTheOtherColumnsAreCarried() throws IOException {
        String header = "record_id,event,sex," + numbered("phq9_#", 9) + ",phq9_total\n";
        String answers = "1,baseline,0,1,1,1,1,1,1,1,1,3,";
        assertThat(read(scale("phq-9"), PLAIN, header + answers + "11\n" + answers + "11.0\n" + answers + "\n"))
                .containsExactly("complete 11 !q9", "complete 11 !q9", "complete 11 !q9");
        assertThat(read(scale("phq-9"), PLAIN, header + answers + "12\n"))
                .containsExactly("invalid !q9 ~ row 2, column phq9_total: is not the total that the answers give");
        assertThat(read(scale("phq-9"), map("phq9_total=-"), header + answers + "12\n"))
                .containsExactly("complete 11 !q9");
        try (ResponseSheet sheet = open(scale("phq-9"), PLAIN, header)) {
            assertThat(sheet.carried()).containsExactly("record_id", "event");
        }
    }

    @Test
    void theNameOfTheScaleIsItsTotalAndNotAnItem() {
        assertThat(read(scale("phq-9"), PLAIN, numbered("q#", 8) + ",phq9\n1,1,1,1,1,1,1,1,8\n"))
                .containsExactly("row 1, column q9: is missing, so q9 stays unanswered", "incomplete");
        assertThat(read(scale("who-5"), PLAIN, numbered("q#", 5) + ",who5\n1,1,1,1,1,20\n1,1,1,1,1,5\n1,1,1,1,1,4\n"))
                .containsExactly(
                        "complete 20",
                        "complete 20",
                        "invalid ~ row 4, column who5: is not the total that the answers give");
    }

    @Test
    void aStoredSubscaleIsCompared() {
        String header = numbered("dass21_#", 21) + ",dass21_depression\n";
        assertThat(read(scale("dass-21"), PLAIN, header + "1,".repeat(21) + "14\n" + "1,".repeat(21) + "7\n"))
                .containsExactly(
                        "complete",
                        "invalid ~ row 3, column dass21_depression: is not the depression that the answers give");
    }

    @ParameterizedTest(name = "{1} as {0}")
    @CsvSource(delimiter = '|', textBlock = """
            phq-2 | q1,phq2_1,q2      | could be q1, as q1 could; a map must tell which is
            phq-2 | PHQ1,PHQ2,PHQ3    | is no item of phq-2, so the sheet may be of another scale
            gad-2 | GAD1,GAD2,GAD3    | is no item of gad-2, so the sheet may be of another scale
            phq-2 | phq9_1,phq9_2     | names no item of phq-2
            phq-2 | Q5_1,Q5_2         | names no item of phq-2
            phq-2 | t1_phq2_1,t2_phq2_1 | names no item of phq-2
            phq-2 | 1,2               | names no item of phq-2
            """)
    void whatCouldBeTwoThingsIsAskedFor(String id, String header, String problem) {
        assertRefused(scale(id), PLAIN, header + "\n1,1,1\n", problem);
    }

    @Test
    void aMapTellsWhichColumnIsWhich() {
        assertThat(read(scale("phq-2"), map("a=q1", "b=q2"), "a,b,q1,q2\n1,2,9,9\n"))
                .containsExactly("complete 3");
        assertThat(read(scale("phq-2"), map("t2_#=q#"), "t1_1,t1_2,t2_1,t2_02\n0,0,1,2\n"))
                .containsExactly("complete 3");
        assertThat(read(scale("phq-2"), map("q1=-"), "q1,phq2_1,q2\n3,1,2\n")).containsExactly("complete 3");
        assertThat(read(scale("gad-2"), map("GAD3=-"), "GAD1,GAD2,GAD3\n1,2,3\n"))
                .containsExactly("complete 3");
        assertRefused(scale("phq-2"), map("a=q1", "b=q1"), "a,b\n", "column b: could be q1, as a could");
        assertRefused(scale("phq-2"), map("a=q1", "a=q2"), "a,b\n", "column a: is declared as q1 and as q2");
        assertRefused(scale("phq-2"), map("c=q1"), "a,b\n", "column c: is declared, and the sheet has no such column");
        assertRefused(scale("phq-2"), map("a=q11"), "a,b\n", "is declared as no item of phq-2; did you mean \"q1\"?");
    }

    @Test
    void labelsAndCodesMeanWhatIsDeclared() {
        assertThat(read(
                        scale("phq-2"),
                        map("*:Not at all=0", "*:nearly every day=3"),
                        "q1,q2\nnot at all,Nearly every day\n"))
                .containsExactly("complete 3");
        assertThat(read(scale("phq-2"), map("*:1=0", "*:2=1", "*:3=2", "*:4=3"), "q1,q2\n1.0,4\n4,0\n"))
                .containsExactly("complete 3", "invalid ~ row 3, column q2: is not an option of q2");
        assertThat(read(scale("phq-2"), map("phq_1=q1", "phq_1:x=3"), "phq_1,q2\nx,0\nx,x\n"))
                .containsExactly(
                        "complete 3",
                        "invalid ~ row 3, column q2: is not a whole number; a cell without an answer is left empty, or"
                                + " what stands in it is declared");
        assertRefused(
                scale("phq-2"), map("q1:x=4"), "q1,q2\n", "a cell of q1 is declared as 4, which is no answer of it");
        assertRefused(scale("phq-2"), map("*:x=4"), "q1,q2\n", "a cell of every item is declared as 4");
    }

    @Test
    void theSexIsAskedForWhereItMatters() throws IOException {
        assertThat(read(scale("phq-2"), PLAIN, "sex,q1,q2\nF,2,1\n0,2,1\n"))
                .containsExactly("complete 3", "complete 3");
        String csv = "Sex,q1,q2,q3\nF,1,1,1\n0,1,1,1\n,1,1,1\n";
        String unclear = "column Sex: is not female, male or other; a map must tell what the code means";
        assertThat(read(scale("audit-c"), PLAIN, csv))
                .containsExactly("invalid ~ row 2, " + unclear, "invalid ~ row 3, " + unclear, "complete 3");
        try (ResponseSheet sheet = open(scale("audit-c"), map("sex:F=female", "Sex:0=male"), csv)) {
            assertThat(sheet.rows().map(row -> row.score().flags().getFirst().raised()))
                    .containsExactly(true, false, null);
        }
    }

    @Test
    void declaredMarksAreNoAnswerAndAnAnswerIsNoMark() {
        String csv = numbered("q#", 9) + "\n-99,1,1,1,1,1,1,1,2\n1,NA,1,1,1,1,1,1,3\n.,.,.,.,.,.,.,.,9\n";
        assertThat(read(scale("phq-9"), PLAIN.withMissing(Set.of("-99", "9", "na", ".")), csv))
                .containsExactly("incomplete !q9", "incomplete !q9", "incomplete");
        assertThat(read(scale("phq-9"), PLAIN, csv).subList(0, 2)).allMatch(line -> line.startsWith("invalid !q9"));
        assertRefused(
                scale("phq-9"),
                PLAIN.withMissing(Set.of("3")),
                csv,
                "3 is declared as no answer, and is an answer of q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epds", "gds-15", "ces-d", "core-10", "dast-10"})
    void pointsAndPlacesAreNeverGuessed(String id) {
        String header = scale(id).items().stream().map(ScaleItem::id).collect(Collectors.joining(","));
        assertRefused(scale(id), PLAIN, header + "\n", "Say which they are: points or places");
        assertThat(read(
                        scale(id),
                        PLAIN.with(Values.POINTS),
                        header + "\n" + "0,".repeat(scale(id).items().size()).replaceFirst(",$", "\n")))
                .containsExactly("complete 0");
    }

    @Test
    void pointsGiveTheAnswersThatHaveThem() {
        String csv = numbered("q#", 10) + "\n0,2,1,1,2,1,3,0,0,0\n0,0,0,0,0,0,0,0,0,3\n";
        assertThat(read(scale("epds"), PLAIN.with(Values.POINTS), csv))
                .containsExactly("complete 10", "complete 3 !q10");
        assertThat(read(scale("epds"), PLAIN.with(Values.PLACES), csv).getFirst())
                .startsWith("complete 1")
                .endsWith("!q10");
        assertRefused(
                scale("cesd-r"),
                PLAIN.with(Values.POINTS),
                numbered("q#", 20) + "\n",
                "do not tell which answer was given");
    }

    @Test
    void noInvalidCellHidesADangerousAnswer() {
        String header = "note," + numbered("phq9_#", 9) + ",phq9_total\n";
        List<String> rows = List.of(
                "a,7,1,1,1,1,1,1,1,2,9", "b,x,1,1,1,1,1,1,1,2.0,9", "c,1,1,1,1,1,1,1,1,3,1", "d,0,,,,,,,,1,5,6,7");
        assertThat(read(scale("phq-9"), PLAIN, header + String.join("\n", rows) + "\n"))
                .allMatch(line -> line.startsWith("invalid !q9 ~ "));
    }

    @Test
    void aSheetThatLooksShiftedIsScoredAndSaidToLookSo() {
        String rows = "2,2,3,4,4,2,1\n3,2,3,3,4,2,1\n4,2,3,2,4,2,1\n1,3,3,3,4,2,2\n";
        assertThat(read(scale("isi"), PLAIN, numbered("q#", 7) + "\n" + rows))
                .startsWith("complete 18", "complete 18", "complete 18", "complete 18")
                .last()
                .isEqualTo(
                        "no 0 occurs among 28 answers, so the sheet may be coded from 1 to 5; the scale counts from 0 to 4");
        assertThat(read(scale("phq-2"), PLAIN, "q1,q2\n4,1\n").getLast()).startsWith("no 0 occurs among 2 answers");
        assertThat(read(scale("swls"), PLAIN, numbered("q#", 5) + "\n0,6,5,4,3\n")
                        .getLast())
                .contains("may be coded from 0 to 6; the scale counts from 1 to 7");
        assertThat(read(scale("isi"), PLAIN, numbered("q#", 7) + "\n" + rows + "0,1,1,1,1,1,1\n"))
                .hasSize(5);
        assertThat(read(scale("phq-9"), PLAIN, numbered("q#", 9) + "\n1,1,1,1,1,1,1,1,3\n"))
                .hasSize(1);
    }

    @Test
    void aScoredSheetCanBeScoredAgain() throws IOException {
        String csv = "q1,q2,total,status,note,note\n1,2,3,fine,a,b\n1,2,4,fine,a,b\n";
        StringWriter out = new StringWriter();
        try (ResponseSheet sheet = open(scale("phq-2"), PLAIN, csv);
                ScoredSheet scored = ScoredSheet.of(sheet, out)) {
            sheet.rows().forEach(scored::write);
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "q1,q2,total,status,note,note,scored-status,scored-total,missing,errors,critical,prorated,positive,positiveSensitive",
                        "1,2,3,fine,a,b,complete,3,,,,,true,true",
                        "1,2,4,fine,a,b,invalid,,,total,,,,");
    }
}
