package org.onedoor.widgets.bank;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import org.onedoor.scales.Scale;
import org.onedoor.widgets.kit.Voice;

/**
 * The order of a table of scales.
 *
 * @param column by which they stand
 * @param falling whether the last or the largest comes first
 */
record ScaleOrder(MeasuringBankI18n.Text column, boolean falling) implements Serializable {

    /** The order after a press on the head of a column: rising at first, the other way round when pressed again. */
    ScaleOrder press(MeasuringBankI18n.Text pressed) {
        return new ScaleOrder(pressed, pressed == column && !falling);
    }

    /** As a screen reader is told. */
    String name() {
        return falling ? "descending" : "ascending";
    }

    Comparator<Scale> comparator(Voice voice) {
        Collator words = Collator.getInstance(voice.locale());
        Comparator<Scale> rising = switch (column) {
            case ITEMS -> Comparator.comparingInt(scale -> scale.items().size());
            case MINUTES -> Comparator.comparingInt(Scale::minutes);
            case DOMAIN -> Comparator.comparing(scale -> ScaleTable.domains(scale, voice), words);
            case SPOKEN ->
                Comparator.comparing(scale -> scale.languages(voice.language()).size());
            default -> Comparator.comparing(scale -> voice.say(scale.name()), words);
        };
        return falling ? rising.reversed() : rising;
    }
}
