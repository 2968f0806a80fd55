package org.onedoor.benchmarks.peers;

/** The engines that are compared. */
public enum Engine {
    /** The definition itself: a loop over its rows, which is what a program without any engine would do. */
    JAVA("plain Java loop"),
    /** The navigator's session. */
    ONEDOOR("OneDoor, session"),
    /** The diagram that is proved; a questionnaire is walked by a session. */
    ONEDOOR_DECISION("OneDoor, decision"),
    /** Rules in DRL, compiled to its executable model. */
    DROOLS("Drools"),
    /** Decision tables in DMN with FEEL. */
    KIE("KIE DMN"),
    /** Decision tables in DMN with FEEL, interpreted. */
    JDMN("jDMN, interpreted"),
    /** Decision tables in DMN with FEEL, as Java source that is generated and compiled beforehand. */
    JDMN_JAVA("jDMN, compiled"),
    /** Expressions in Clinical Quality Language. */
    CQL("CQL engine"),
    /** Expressions in FHIRPath. */
    FHIRPATH("HAPI FHIRPath"),
    /** Decision tables in DMN with FEEL. */
    CAMUNDA("Camunda DMN");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** What it is called in the table of figures. */
    public String title() {
        return title;
    }

    /** The engine, whose classes are loaded only now. */
    public Peer peer() {
        return switch (this) {
            case JAVA -> new JavaPeer();
            case ONEDOOR -> new OneDoorPeer(false);
            case ONEDOOR_DECISION -> new OneDoorPeer(true);
            case DROOLS -> new DroolsPeer();
            case KIE -> new KiePeer();
            case JDMN -> new JdmnPeer();
            case JDMN_JAVA -> new JdmnJavaPeer();
            case CQL -> new CqlPeer();
            case FHIRPATH -> new FhirPathPeer();
            case CAMUNDA -> new CamundaPeer();
        };
    }
}
