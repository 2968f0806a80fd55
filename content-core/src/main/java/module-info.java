/**
 * Reads a content pack, which holds everything people author, compiles it into the edition of one region, and simulates what
 * a cohort of synthetic visitors would meet in it.
 *
 * <p>Start at {@link org.onedoor.content.ContentPack}. What an {@link org.onedoor.content.Edition} gives is all that a user
 * interface needs. Simulation starts at {@link org.onedoor.content.simulation.Simulation}.
 */
module org.onedoor.content {
    requires transitive org.onedoor.directory;
    requires transitive org.onedoor.navigator;
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;

    exports org.onedoor.content;
    exports org.onedoor.content.simulation;
    exports org.onedoor.content.simulation.definition;
    exports org.onedoor.content.simulation.report;
    exports org.onedoor.content.proof;

    opens org.onedoor.content to
            org.hibernate.validator;
    opens org.onedoor.content.simulation.definition to
            org.hibernate.validator;
}
