package org.onedoor.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A complete stepped-care table over whole numbers: each combination of inputs falls in exactly one row.
 *
 * <p>It is made for comparing engines and is nobody's clinical guidance. A definition that leaves a gap or an overlap cannot be
 * made, since rows are all combinations of bands that meet end to end.
 *
 * @param name what the table is called in the engines
 * @param inputs the columns
 * @param rows one for each combination of bands, in the order of the columns
 */
public record BandedTable(String name, List<Input> inputs, List<Row> rows) {

    /** Copies the lists. */
    public BandedTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
    }

    /** Three PHQ-9 bands and two GAD-7 bands; how a person functions makes no difference. */
    public static BandedTable ofSixRules() {
        return of("Care6", List.of(phq9(10, 20), gad7(10), wsas()), at -> 1 + at[0] + at[1]);
    }

    /** The five published PHQ-9 bands, the four of the GAD-7 and the three of the WSAS. */
    public static BandedTable ofSixtyRules() {
        return of(
                "Care60",
                List.of(phq9(5, 10, 15, 20), gad7(5, 10, 15), wsas(11, 21)),
                at -> 1 + (at[0] + at[1] + at[2]) / 2);
    }

    private static Input phq9(int... starts) {
        return Input.of("phq9", 27, starts);
    }

    private static Input gad7(int... starts) {
        return Input.of("gad7", 21, starts);
    }

    private static Input wsas(int... starts) {
        return Input.of("wsas", 40, starts);
    }

    private static BandedTable of(String name, List<Input> inputs, ToIntFunction<int[]> step) {
        List<Row> rows = new ArrayList<>();
        addRows(rows, inputs, new int[inputs.size()], 0, step);
        return new BandedTable(name, inputs, rows);
    }

    private static void addRows(List<Row> rows, List<Input> inputs, int[] at, int column, ToIntFunction<int[]> step) {
        if (column == at.length) {
            rows.add(Row.of(inputs, at, step.applyAsInt(at)));
            return;
        }
        for (int band = 0; band < inputs.get(column).bands().size(); band++) {
            at[column] = band;
            addRows(rows, inputs, at, column + 1, step);
        }
    }

    /**
     * What the definition itself answers, by looking at one row after another.
     *
     * @throws IllegalArgumentException if the values are outside the table
     */
    public int step(int... values) {
        for (Row row : rows) {
            if (row.holds(values)) {
                return row.step();
            }
        }
        throw new IllegalArgumentException("No row of " + name + " holds");
    }

    /** How many combinations of inputs there are. */
    public int size() {
        return inputs.stream().mapToInt(input -> input.max() + 1).reduce(1, Math::multiplyExact);
    }

    /**
     * One combination of inputs.
     *
     * @param number from 0 up to {@link #size()}
     */
    public int[] values(int number) {
        int[] values = new int[inputs.size()];
        for (int i = 0, rest = number; i < values.length; i++) {
            int count = inputs.get(i).max() + 1;
            values[i] = rest % count;
            rest /= count;
        }
        return values;
    }

    /** Combinations drawn evenly, the same ones for the same seed. */
    public int[][] sample(int count, long seed) {
        Random random = new Random(seed);
        int[][] sample = new int[count][];
        for (int i = 0; i < count; i++) {
            sample[i] = values(random.nextInt(size()));
        }
        return sample;
    }

    /** Two inputs for each row: where all its bands begin, and where they all end. */
    public int[][] edges() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.values(Band::from), row.values(Band::to)))
                .toArray(int[][]::new);
    }

    /** The name and the number of rows. */
    @Override
    public String toString() {
        return name + " (" + rows.size() + " rules)";
    }

    /**
     * A column: a whole number from 0 on.
     *
     * @param id its name in the engines
     * @param max the largest value
     * @param bands in ascending order, meeting end to end
     */
    public record Input(String id, int max, List<Band> bands) {

        /** Copies the list. */
        public Input {
            bands = List.copyOf(bands);
        }

        static Input of(String id, int max, int... starts) {
            List<Band> bands = new ArrayList<>();
            int from = 0;
            for (int start : starts) {
                bands.add(new Band(from, start - 1));
                from = start;
            }
            bands.add(new Band(from, max));
            return new Input(id, max, bands);
        }

        /** Whether a band begins where the values do. */
        public boolean isFirst(Band band) {
            return band.from() == 0;
        }

        /** Whether a band ends where the values do. */
        public boolean isLast(Band band) {
            return band.to() == max;
        }
    }

    /**
     * A span of whole numbers, both ends included.
     *
     * @param from the smallest
     * @param to the largest
     */
    public record Band(int from, int to) {
        boolean has(int value) {
            return from <= value && value <= to;
        }
    }

    /**
     * One rule.
     *
     * @param id its number, from 1 on
     * @param bands one for each column
     * @param step the step of need, 1 to 5
     */
    public record Row(int id, List<Band> bands, int step) {

        /** Copies the list. */
        public Row {
            bands = List.copyOf(bands);
        }

        private static Row of(List<Input> inputs, int[] at, int step) {
            List<Band> bands = new ArrayList<>();
            int id = 0;
            for (int i = 0; i < at.length; i++) {
                bands.add(inputs.get(i).bands().get(at[i]));
                id = id * inputs.get(i).bands().size() + at[i];
            }
            return new Row(id + 1, bands, step);
        }

        private int[] values(ToIntFunction<Band> end) {
            return bands.stream().mapToInt(end).toArray();
        }

        boolean holds(int[] values) {
            for (int i = 0; i < values.length; i++) {
                if (!bands.get(i).has(values[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
