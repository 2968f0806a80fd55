package org.onedoor.scales.fhir;

import jakarta.json.JsonObjectBuilder;

/** A release of FHIR, where releases differ in what a scale needs. */
public enum FhirVersion {
    /** Release 4, 4.0.1. */
    R4("choice", "http://hl7.org/fhir/StructureDefinition/ordinalValue"),
    /** Release 5, 5.0.0. */
    R5("coding", "http://hl7.org/fhir/StructureDefinition/itemWeight");

    private final String choice;
    private final String weight;

    FhirVersion(String choice, String weight) {
        this.choice = choice;
        this.weight = weight;
    }

    /** The type of an item that is answered by choosing an option. */
    String choice() {
        return choice;
    }

    /** The extension that carries the points of an option. */
    JsonObjectBuilder weight(int points) {
        return Codes.object().add("url", weight).add("valueDecimal", points);
    }
}
