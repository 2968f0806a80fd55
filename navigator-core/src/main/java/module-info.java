/**
 * Walks one person through a declarative navigator to a step of need, and scores measurement scales.
 *
 * <p>Start at {@link org.onedoor.navigator.Navigator}; scales start at {@link org.onedoor.navigator.scale.ScaleCatalogue}.
 * Services, articles and user interfaces are other modules.
 */
module org.onedoor.navigator {
    requires transitive org.onedoor.vocabulary;
    requires de.siegmar.fastcsv;
    requires jakarta.json;
    requires static transitive org.jspecify;

    exports org.onedoor.navigator;
    exports org.onedoor.navigator.definition;
    exports org.onedoor.navigator.proof;
    exports org.onedoor.navigator.paper;
    exports org.onedoor.navigator.scale;
    exports org.onedoor.navigator.scale.change;
    exports org.onedoor.navigator.scale.definition;
    exports org.onedoor.navigator.scale.sheet;
    exports org.onedoor.navigator.scale.adaptive;
    exports org.onedoor.navigator.scale.adaptive.definition;
    exports org.onedoor.navigator.scale.fhir;

    opens org.onedoor.navigator.definition to
            org.hibernate.validator;
    opens org.onedoor.navigator.scale to
            org.hibernate.validator;
    opens org.onedoor.navigator.scale.change to
            org.hibernate.validator;
    opens org.onedoor.navigator.scale.definition to
            org.hibernate.validator;
    opens org.onedoor.navigator.scale.adaptive.definition to
            org.hibernate.validator;
}
