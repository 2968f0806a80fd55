package org.onedoor.scales.fhir;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import java.io.StringWriter;
import org.onedoor.scales.Scale;
import org.onedoor.scales.definition.Licence.Verdict;

/**
 * Writes scales, responses and scores as FHIR resources in JSON.
 *
 * <p>Wording comes from the scale's own file and only where its licence allows it: a wording that a licensee supplied is never
 * written. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.scales.fhir.FhirSnippetsTest" region = "export"}
 */
public final class FhirExport {
    /** Where the resources of this project are known. */
    public static final String DEFAULT_BASE = "https://onedoor.org/fhir";

    private final FhirVersion version;
    private final String base;

    private FhirExport(FhirVersion version, String base) {
        this.version = version;
        this.base = base;
    }

    /** Writes for a release of FHIR, with addresses under {@link #DEFAULT_BASE}. */
    public static FhirExport of(FhirVersion version) {
        return new FhirExport(version, DEFAULT_BASE);
    }

    /**
     * The same, with addresses of Questionnaires, code systems and extensions under another base.
     *
     * @param base an absolute URI, without a slash at its end
     * @throws IllegalArgumentException if it is not
     */
    public FhirExport withBase(String base) {
        if (!base.matches("[a-z]+:[^\\s|#]*[^\\s|#/]")) {
            throw new IllegalArgumentException("Not the base of a FHIR address: " + base);
        }
        return new FhirExport(version, base);
    }

    /**
     * The scale as a Questionnaire. Where the wording may not be shown it is a draft, and each item has its topic in our words.
     *
     * @throws IllegalArgumentException if the licence allows nothing of the scale to be passed on
     */
    public String questionnaire(Scale scale) {
        return text(new QuestionnaireWriter(version, passable(scale), codes(scale)).write());
    }

    /**
     * The codes of the scale that LOINC does not have, as a CodeSystem.
     *
     * @throws IllegalArgumentException if the licence allows nothing of the scale to be passed on
     */
    public String codeSystem(Scale scale) {
        return text(new CodeSystemWriter(passable(scale), codes(scale)).write());
    }

    /** The answers as a QuestionnaireResponse: completed when every answer that was asked for is there, otherwise in progress. */
    public String response(FilledScale filled) {
        return text(new ResponseWriter(version, filled, codes(filled.scale())).write());
    }

    /**
     * The score as an Observation derived from the response.
     *
     * <p>Only a complete response has a total. Subscales, bands, flags and categories are components, and so are an estimate for
     * missing answers and, always, each critical item: true, false, or unknown while it is not answered. A scale
     * {@linkplain Scale#withoutInterpretation without interpretation} gives scores and critical items only.
     */
    public String observation(FilledScale filled) {
        return text(new ObservationWriter(filled, codes(filled.scale())).write());
    }

    private Codes codes(Scale scale) {
        return new Codes(scale.definition(), base);
    }

    private static Scale passable(Scale scale) {
        if (scale.definition().licence().verdict() == Verdict.DONT_SHIP) {
            throw new IllegalArgumentException("Nothing of " + scale.id() + " may be passed on");
        }
        return scale;
    }

    private static String text(JsonObject resource) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Codes.JSON.createWriter(text)) {
            writer.writeObject(resource);
        }
        return text.toString();
    }
}
