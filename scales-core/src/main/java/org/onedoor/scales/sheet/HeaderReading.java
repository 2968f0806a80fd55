package org.onedoor.scales.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.sheet.SheetHeader.StoredScore;
import org.onedoor.vocabulary.json.Spelling;

/**
 * Finds what each column of a sheet is: first as declared, then by its name where that can be one thing only.
 *
 * <p>What could be two things is refused, never guessed: a wrong column would make a wrong total that looks right.
 */
final class HeaderReading {
    private static final Set<String> KNOWN =
            Set.of(SheetHeader.ID, SheetHeader.DATE, "age", SheetHeader.SEX, SheetHeader.RETIRED);

    private final Scale scale;
    private final List<String> names;
    private final List<Meaning> meanings;
    private final ColumnNames called;
    // What each column means: an item, a score, a word that is known; null for a column that is carried along.
    private final @Nullable String[] means;
    private final boolean[] declared;
    private final List<SheetProblem> refused = new ArrayList<>();

    private HeaderReading(Scale scale, List<String> names, List<Meaning> meanings) {
        this.scale = scale;
        this.names = names;
        this.meanings = meanings;
        called = new ColumnNames(scale);
        means = new @Nullable String[names.size()];
        declared = new boolean[names.size()];
    }

    /**
     * Reads the first row.
     *
     * @throws InvalidSheetException if no column is an item, one could be two things, or what is declared does not fit
     */
    static SheetHeader of(Scale scale, List<String> cells, List<Meaning> meanings) {
        HeaderReading reading =
                new HeaderReading(scale, cells.stream().map(String::strip).toList(), meanings);
        reading.declare();
        reading.recognise();
        reading.refuse();
        return reading.header();
    }

    private void declare() {
        for (int column = 0; column < means.length; column++) {
            String name = names.get(column);
            List<String> said = meanings.stream()
                    .flatMap(meaning -> meaning.ofColumn(name).stream())
                    .distinct()
                    .toList();
            if (said.size() > 1) {
                refuse(column, "is declared as " + String.join(" and as ", said));
            } else if (said.size() == 1) {
                declare(column, said.getFirst());
            }
        }
        meanings.stream()
                .filter(this::idle)
                .forEach(meaning -> refused.add(new SheetProblem(
                        SheetHeader.ROW, meaning.of(), "is declared, and the sheet has no such column")));
    }

    private void declare(int column, String meaning) {
        declared[column] = true;
        if (isItem(meaning)
                || KNOWN.contains(meaning)
                || scale.findScore(meaning).isPresent()) {
            means[column] = meaning;
        } else if (!meaning.equals(Meaning.CARRIED)) {
            List<String> ids = scale.items().stream().map(ScaleItem::id).toList();
            refuse(column, "is declared as no item of " + scale.id() + Spelling.didYouMean(meaning, ids));
        }
    }

    private boolean idle(Meaning meaning) {
        return !meaning.ofAnyItem()
                && names.stream().noneMatch(name -> meaning.ofColumn(name).isPresent())
                && Stream.of(
                                names.stream(),
                                KNOWN.stream(),
                                scale.items().stream().map(ScaleItem::id))
                        .flatMap(all -> all)
                        .noneMatch(name -> meaning.cellOf(name, false).isPresent());
    }

    private boolean isItem(String id) {
        return scale.findItem(id).isPresent();
    }

    private void refuse(int column, String message) {
        refused.add(new SheetProblem(SheetHeader.ROW, names.get(column), message));
    }

    private void recognise() {
        Set<String> taken = Set.copyOf(IntStream.range(0, means.length)
                .filter(column -> means[column] != null)
                .mapToObj(this::mean)
                .toList());
        for (int column = 0; column < means.length; column++) {
            if (!declared[column]) {
                means[column] = byName(names.get(column))
                        .filter(meaning -> !taken.contains(meaning))
                        .orElse(null);
            }
        }
    }

    private String mean(int column) {
        return String.valueOf(means[column]);
    }

    private Optional<String> byName(String name) {
        if (isItem(name)) {
            return Optional.of(name);
        }
        if (called.isWhole(name)) {
            return followed(name).or(() -> called.score(name));
        }
        return called.item(name)
                .or(() -> KNOWN.stream().filter(name::equalsIgnoreCase).findFirst())
                .or(() -> called.score(name));
    }

    /** A column such as {@code gad7} is the seventh item where {@code gad1} to {@code gad6} are there too. */
    private Optional<String> followed(String name) {
        return called.sharedItem(name)
                .filter(last -> scale.items().stream()
                        .map(ScaleItem::id)
                        .limit(scale.itemIndex(last))
                        .allMatch(before -> names.stream()
                                .anyMatch(other -> called.sharedItem(other).equals(Optional.of(before)))));
    }

    private void refuse() {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        for (int column = 0; column < means.length; column++) {
            if (means[column] != null && scale.findScore(mean(column)).isEmpty()) {
                columns.computeIfAbsent(mean(column), any -> new ArrayList<>()).add(column);
            }
        }
        columns.forEach((meaning, all) ->
                all.stream().skip(1).forEach(column -> refuse(column, clash(all.getFirst(), column, meaning))));
        refuseFurther();
        if (!refused.isEmpty()) {
            throw new InvalidSheetException(refused);
        }
        if (scale.items().stream().noneMatch(item -> columns.containsKey(item.id()))) {
            // The names are not repeated: without a header they would be answers.
            throw new InvalidSheetException(
                    SheetHeader.ROW,
                    "names no item of " + scale.id() + "; the first row must name the columns, such as "
                            + scale.items().getFirst().id() + ", or a map must tell which is which");
        }
    }

    private String clash(int first, int second, String meaning) {
        return names.get(first).equals(names.get(second))
                ? "stands twice"
                : "could be " + meaning + ", as " + names.get(first) + " could; a map must tell which is";
    }

    /** Columns numbered further than the scale, by a name that it shares with others, are of another scale. */
    private void refuseFurther() {
        boolean shared = IntStream.range(0, means.length)
                .anyMatch(column -> means[column] != null
                        && !declared[column]
                        && !isItem(names.get(column))
                        && called.sharedItem(names.get(column)).equals(Optional.of(mean(column))));
        for (int column = 0; shared && column < means.length; column++) {
            if (!declared[column] && called.further(names.get(column))) {
                refuse(
                        column,
                        "is no item of " + scale.id()
                                + ", so the sheet may be of another scale; a map must tell what it is");
            }
        }
    }

    private SheetHeader header() {
        List<String> carried = new ArrayList<>();
        List<String> recognised = new ArrayList<>();
        List<StoredScore> stored = new ArrayList<>();
        for (int column = 0; column < means.length; column++) {
            String name = names.get(column);
            if (means[column] == null && !name.isEmpty()) {
                carried.add(name);
            } else if (means[column] != null && scale.findScore(mean(column)).isPresent()) {
                stored.add(new StoredScore(column, mean(column)));
                recognised.add(name + " as the " + mean(column) + " to compare with");
            } else if (means[column] != null && !name.equals(mean(column)) && !KNOWN.contains(mean(column))) {
                recognised.add(name + " as " + mean(column));
            }
        }
        return new SheetHeader(
                names,
                scale.items().stream().mapToInt(item -> column(item.id())).toArray(),
                column(SheetHeader.ID),
                column(SheetHeader.DATE),
                column(SheetHeader.SEX),
                column(SheetHeader.RETIRED),
                stored,
                carried,
                recognised,
                missing(carried));
    }

    private int column(String meaning) {
        return IntStream.range(0, means.length)
                .filter(column -> meaning.equals(means[column]))
                .findFirst()
                .orElse(SheetHeader.NONE);
    }

    private List<SheetProblem> missing(List<String> carried) {
        return scale.items().stream()
                .filter(item -> !item.optional() && column(item.id()) == SheetHeader.NONE)
                .map(ScaleItem::id)
                .map(id -> new SheetProblem(
                        SheetHeader.ROW,
                        id,
                        "is missing, so " + id + " stays unanswered" + Spelling.didYouMean(id, carried)))
                .toList();
    }
}
