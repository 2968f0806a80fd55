package org.onedoor.navigator.scale;

import org.onedoor.navigator.scale.definition.ScaleDefinition;
import org.onedoor.vocabulary.json.Located;

/** What must hold of a scale beyond its shape. */
final class ScaleChecks {
    private ScaleChecks() {}

    static void check(Located<ScaleDefinition> located) {}
}
