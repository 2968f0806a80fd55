package org.onedoor.scales;

import java.util.List;
import org.onedoor.scales.authored.LicensedWording;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ScaleDefinition;

/** The wording of a scale's file. */
final class WordingChecks {
    private final ScaleDefinition scale;
    private final LicensedWording wording;

    WordingChecks(ScaleDeclarations declared) {
        this.scale = declared.scale();
        this.wording = new LicensedWording(declared, scale.licence(), scale.translations());
    }

    void check() {
        wording.text("/instructions", scale.instructions());
        for (int i = 0; i < scale.items().size(); i++) {
            ItemDefinition item = scale.items().get(i);
            wording.item("/items/" + i, item.text(), item.topic());
        }
        for (int i = 0; i < scale.responseSets().size(); i++) {
            List<ResponseOption> options = scale.responseSets().get(i).options();
            for (int j = 0; j < options.size(); j++) {
                wording.text(
                        "/responseSets/" + i + "/options/" + j + "/text",
                        options.get(j).text());
            }
        }
        wording.origins();
    }
}
