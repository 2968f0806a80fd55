package org.onedoor.navigator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.Subject;

/** Decision tables in bands of whole numbers: a complete one has no findings, and each seeded fault is found where it is. */
class BandedTableTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("phq", 27, 0, 5, 10, 15, 20),
            new Column("gad", 21, 0, 5, 10, 15),
            new Column("wsas", 40, 0, 10, 21));

    /** A number, and where its bands begin. */
    record Column(String item, int max, int... from) {
        int to(int band) {
            return band + 1 < from.length ? from[band + 1] - 1 : max;
        }
    }

    /** One row: in each column the numbers from and to. */
    record Row(String id, int step, int[][] bands) {
        Condition when() {
            List<Condition> parts = new ArrayList<>();
            for (int column = 0; column < bands.length; column++) {
                Subject number = Condition.item(COLUMNS.get(column).item());
                if (bands[column][0] > 0) {
                    parts.add(number.atLeast(bands[column][0]));
                }
                if (bands[column][1] < COLUMNS.get(column).max()) {
                    parts.add(number.atMost(bands[column][1]));
                }
            }
            return Condition.all(parts.toArray(Condition[]::new));
        }

        Row with(int column, int from, int to) {
            int[][] changed = bands.clone();
            changed[column] = new int[] {from, to};
            return new Row(id, step, changed);
        }
    }

    /** Sixty rows that leave nothing out. */
    private static List<Row> complete() {
        List<Row> rows = new ArrayList<>();
        for (int phq = 0; phq < 5; phq++) {
            for (int gad = 0; gad < 4; gad++) {
                for (int wsas = 0; wsas < 3; wsas++) {
                    int[] at = {phq, gad, wsas};
                    int[][] bands = new int[3][];
                    for (int column = 0; column < 3; column++) {
                        Column of = COLUMNS.get(column);
                        bands[column] = new int[] {of.from()[at[column]], of.to(at[column])};
                    }
                    int step = Math.min(5, 1 + Math.max(phq, gad) + (wsas == 2 ? 1 : 0));
                    rows.add(new Row("row-" + phq + gad + wsas, step, bands));
                }
            }
        }
        return rows;
    }

    private static NavigatorProof proof(List<Row> rows) {
        Draft draft = new Draft();
        COLUMNS.forEach(column -> draft.number(column.item(), 0, column.max()));
        rows.forEach(row -> draft.rule(row.id(), row.step(), row.when()));
        return NavigatorProof.of(draft.navigator());
    }

    @Test
    void aCompleteTableHasNoFindings() {
        NavigatorProof proof = proof(complete());
        assertThat(proof.proved()).isTrue();
        assertThat(proof.gap()).isEmpty();
        assertThat(proof.overlaps()).isEmpty();
        assertThat(proof.maskedRules()).isEmpty();
    }

    static Stream<Integer> everyRow() {
        return Stream.iterate(0, row -> row < 60, row -> row + 1);
    }

    @ParameterizedTest
    @MethodSource("everyRow")
    void aMissingRowIsAGapThereAndNowhereElse(int row) {
        List<Row> rows = complete();
        Row missing = rows.remove(row);
        NavigatorProof proof = proof(rows);
        assertThat(proof.gap().orElseThrow().line())
                .isEqualTo("phq=" + missing.bands()[0][0] + ", gad=" + missing.bands()[1][0] + ", wsas="
                        + missing.bands()[2][0]);
        assertThat(proof.overlaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRow")
    void aBandOneNumberTooWideOverlapsWithItsNeighbour(int at) {
        List<Row> rows = complete();
        Row row = rows.get(at);
        int column = widenable(row);
        if (column < 0) {
            return;
        }
        rows.set(at, row.with(column, row.bands()[column][0], row.bands()[column][1] + 1));
        NavigatorProof proof = proof(rows);
        assertThat(proof.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.rule()).isEqualTo(row.id());
            assertThat(overlap.example().line())
                    .contains(COLUMNS.get(column).item() + "=" + (row.bands()[column][1] + 1));
        });
        assertThat(proof.gap()).isEmpty();
    }

    /** The first column in which the band does not end with the column. */
    private static int widenable(Row row) {
        for (int column = 0; column < 3; column++) {
            if (row.bands()[column][1] < COLUMNS.get(column).max()) {
                return column;
            }
        }
        return -1;
    }

    @ParameterizedTest
    @MethodSource("everyRow")
    void aRowInsideAnotherOfTheSameStepIsMasked(int at) {
        List<Row> rows = complete();
        Row row = rows.get(at);
        Row inside = new Row(
                "inside",
                row.step(),
                row.with(0, row.bands()[0][0] + 1, row.bands()[0][1]).bands());
        rows.add(inside);
        assertThat(proof(rows).maskedRules())
                .isEqualTo(row.step() == 1 ? List.of() : List.of(new MaskedRule("inside", List.of(row.id()))));
    }
}
