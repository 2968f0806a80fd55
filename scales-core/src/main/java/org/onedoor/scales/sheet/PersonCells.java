package org.onedoor.scales.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.Sex;

/** Reads what is known of the person. What a code such as {@code F} or {@code 1} means is declared, and asked for only where the scale needs it. */
final class PersonCells {
    private final SheetHeader header;
    private final SheetCells cells;
    private final boolean sexMatters;
    private final boolean retirementMatters;
    private final Map<String, String> ofSex;
    private final Map<String, String> ofRetired;

    PersonCells(Scale scale, SheetHeader header, SheetCells cells) {
        this.header = header;
        this.cells = cells;
        sexMatters = scale.definition().asksForSex();
        retirementMatters = scale.definition().asksForRetirement();
        ofSex = cells.declared(SheetHeader.SEX, header.sex());
        ofRetired = cells.declared(SheetHeader.RETIRED, header.retired());
    }

    ScoringContext context(int number, String[] row, List<SheetProblem> problems) {
        String sexCell = meant(row, header.sex(), ofSex);
        String retiredCell = meant(row, header.retired(), ofRetired);
        if (sexCell.isEmpty() && retiredCell.isEmpty()) {
            return ScoringContext.NONE;
        }
        Sex sex = sex(sexCell);
        if (sexMatters && sex == null && !sexCell.isEmpty()) {
            problems.add(unclear(number, header.sex(), "is not female, male or other"));
        }
        Boolean retired = truth(retiredCell);
        if (retirementMatters && retired == null && !retiredCell.isEmpty()) {
            problems.add(unclear(number, header.retired(), "is not true or false"));
        }
        return new ScoringContext(sex, retired);
    }

    private SheetProblem unclear(int number, int column, String what) {
        return new SheetProblem(number, header.names().get(column), what + "; a map must tell what the code means");
    }

    private String meant(String[] row, int column, Map<String, String> declared) {
        if (column == SheetHeader.NONE || cells.isMissing(row[column])) {
            return "";
        }
        String cell = CellNumber.canonical(row[column]);
        return declared.getOrDefault(cell, cell);
    }

    private static @Nullable Sex sex(String cell) {
        return switch (cell) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            case "other" -> Sex.OTHER;
            default -> null;
        };
    }

    private static @Nullable Boolean truth(String cell) {
        return switch (cell) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
