package org.onedoor.scales.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;

/** What stands in the cells of a sheet, as declared; checked before the first row is read. */
final class SheetCells {
    private final Scale scale;
    private final SheetHeader header;
    private final SheetReading reading;
    private final Set<String> missing;
    private final List<ItemCells> items = new ArrayList<>();
    private final List<SheetProblem> refused = new ArrayList<>();

    /** @throws InvalidSheetException if something must be declared, or what is declared does not fit */
    SheetCells(Scale scale, SheetHeader header, SheetReading reading) {
        this.scale = scale;
        this.header = header;
        this.reading = reading;
        missing = reading.missing().stream().map(CellNumber::canonical).collect(Collectors.toUnmodifiableSet());
        askForValues();
        scale.items().forEach(item -> items.add(cells(item)));
        reading.meanings().stream().filter(Meaning::ofAnyItem).forEach(this::declareForAny);
        refuseMissing();
        if (!refused.isEmpty()) {
            throw new InvalidSheetException(refused);
        }
    }

    ItemCells item(int index) {
        return items.get(index);
    }

    boolean isMissing(String cell) {
        return cell.isBlank() || missing.contains(CellNumber.canonical(cell));
    }

    /** What the cells of a column that is no item mean, by their canonical text. */
    Map<String, String> declared(String known, int column) {
        Map<String, String> declared = new HashMap<>();
        for (Meaning meaning : reading.meanings()) {
            cellOf(meaning, known, column)
                    .ifPresent(cell -> declared.put(
                            CellNumber.canonical(cell), meaning.is().toLowerCase(Locale.ROOT)));
        }
        return declared;
    }

    private Optional<String> cellOf(Meaning meaning, String known, int column) {
        return meaning.cellOf(known, false)
                .or(() -> column == SheetHeader.NONE
                        ? Optional.empty()
                        : meaning.cellOf(header.names().get(column), false));
    }

    private void askForValues() {
        String twofold = scale.items().stream()
                .filter(ScaleItem::twofold)
                .map(ScaleItem::id)
                .collect(Collectors.joining(", "));
        if (!twofold.isEmpty() && reading.values() == null) {
            refuse("the numbers of " + scale.id()
                    + " can be points or the places of the printed options, counted from the"
                    + " lowest value; they differ in " + twofold + ". Say which they are: points or places");
        }
    }

    private ItemCells cells(ScaleItem item) {
        ItemCells cells = new ItemCells(item, reading.values(), missing);
        int column = header.items()[scale.itemIndex(item.id())];
        if (!cells.tells()) {
            refuse("the points of " + item.id()
                    + " do not tell which answer was given; the sheet must have the places");
        }
        for (Meaning meaning : reading.meanings()) {
            Optional<String> cell = cellOf(meaning, item.id(), column);
            if (cell.isPresent() && !cells.declare(cell.get(), meaning.is())) {
                refuse("a cell of " + item.id() + " is declared as " + meaning.is() + ", which is no answer of it");
            }
        }
        return cells;
    }

    private void declareForAny(Meaning meaning) {
        List<ItemCells> fitting = items.stream()
                .filter(cells -> meaning.cellOf("", true)
                        .filter(cell -> cells.declare(cell, meaning.is()))
                        .isPresent())
                .toList();
        if (fitting.isEmpty()) {
            refuse("a cell of every item is declared as " + meaning.is() + ", which is no answer of any");
        }
    }

    private void refuseMissing() {
        for (int index = 0; index < items.size(); index++) {
            String id = scale.items().get(index).id();
            items.get(index).numbers().stream()
                    .map(String::valueOf)
                    .filter(missing::contains)
                    .sorted()
                    .forEach(mark -> refuse(mark + " is declared as no answer, and is an answer of " + id));
        }
    }

    private void refuse(String message) {
        refused.add(new SheetProblem(SheetHeader.ROW, null, message));
    }
}
