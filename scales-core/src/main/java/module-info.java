/**
 * Scores measurement scales, over time, by the sheet and adaptively, and exchanges them as FHIR.
 *
 * <p>Start at {@link org.onedoor.scales.ScaleCatalogue}. Scores inform; they do not diagnose. Nothing here knows navigators.
 */
module org.onedoor.scales {
    requires transitive org.onedoor.vocabulary;
    requires de.siegmar.fastcsv;
    requires jakarta.json;
    requires static transitive org.jspecify;

    exports org.onedoor.scales;
    exports org.onedoor.scales.change;
    exports org.onedoor.scales.definition;
    exports org.onedoor.scales.sheet;
    exports org.onedoor.scales.adaptive;
    exports org.onedoor.scales.adaptive.definition;
    exports org.onedoor.scales.fhir;

    opens org.onedoor.scales to
            org.hibernate.validator;
    opens org.onedoor.scales.change to
            org.hibernate.validator;
    opens org.onedoor.scales.definition to
            org.hibernate.validator;
    opens org.onedoor.scales.adaptive.definition to
            org.hibernate.validator;
}
