package org.onedoor.scales.fhir;

import java.io.Serializable;

/**
 * Something in a FHIR document that deserves a look. It never holds a person's answer.
 *
 * @param path where it stands, such as {@code Questionnaire.item[2].answerOption[0]}
 * @param what what is the matter with it
 */
public record Remark(String path, String what) implements Serializable {

    /** The remark as one line: {@code path: what}. */
    @Override
    public String toString() {
        return path + ": " + what;
    }
}
