package org.onedoor.scales.adaptive;

import java.util.List;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.GradedItem;
import org.onedoor.scales.adaptive.definition.GradedOption;
import org.onedoor.scales.authored.LicensedWording;

/** The wording of an adaptive scale's file. */
final class AdaptiveWordingChecks {
    private final AdaptiveDefinition scale;
    private final LicensedWording wording;

    AdaptiveWordingChecks(AdaptiveDeclarations declared) {
        this.scale = declared.scale();
        this.wording = new LicensedWording(declared, scale.licence(), scale.translations());
    }

    void check() {
        wording.text("/instructions", scale.instructions());
        for (int i = 0; i < scale.optionSets().size(); i++) {
            List<GradedOption> options = scale.optionSets().get(i).options();
            for (int j = 0; j < options.size(); j++) {
                wording.text(
                        "/optionSets/" + i + "/options/" + j + "/text",
                        options.get(j).text());
            }
        }
        for (int i = 0; i < scale.items().size(); i++) {
            GradedItem item = scale.items().get(i);
            wording.item("/items/" + i, item.text(), item.topic());
        }
        wording.origins();
    }
}
