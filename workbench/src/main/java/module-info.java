/**
 * What authors and researchers do with packs, navigators and scales: drawings and paper forms, synthetic visitors, reports and
 * the command line.
 *
 * <p>Start at {@link org.onedoor.workbench.paper.PaperForm} and {@link org.onedoor.workbench.simulation.Simulation}; the
 * command line starts at {@code ./onedoor help}.
 */
module org.onedoor.workbench {
    requires transitive org.onedoor.content;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.logging;
    requires jakarta.json;
    requires static transitive org.jspecify;

    exports org.onedoor.workbench.evaluation;
    exports org.onedoor.workbench.paper;
    exports org.onedoor.workbench.report;
    exports org.onedoor.workbench.simulation;
    exports org.onedoor.workbench.simulation.definition;

    opens org.onedoor.workbench.command to
            info.picocli;
    opens org.onedoor.workbench.evaluation to
            org.hibernate.validator;
    opens org.onedoor.workbench.signing to
            info.picocli;
    opens org.onedoor.workbench.simulation.definition to
            org.hibernate.validator;
}
