package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScoringContext;
import org.onedoor.vocabulary.json.InvalidContentException;

/**
 * Reads FHIR resources that others wrote: takes what it understands, lists everything else. What rests on
 * a guess is said to.
 *
 * <p>R4 and R5 are read alike. A document may be 16 MB long and 64 levels deep. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.scales.fhir.FhirSnippetsTest" region = "import"}
 */
public final class FhirImport {
    /** More than any scale has; a longer form is not searched for one. */
    private static final int MOST_QUESTIONS = 500;

    private final ScaleCatalogue catalogue;
    private final ValueSets valueSets;

    private FhirImport(ScaleCatalogue catalogue, ValueSets valueSets) {
        this.catalogue = catalogue;
        this.valueSets = valueSets;
    }

    /** Reads for the scales of a catalogue. */
    public static FhirImport of(ScaleCatalogue catalogue) {
        return new FhirImport(catalogue, new ValueSets());
    }

    /**
     * The same, knowing one more ValueSet that questions take their options from.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep
     * @throws IllegalArgumentException if it is not a ValueSet
     */
    public FhirImport withValueSet(String json) {
        Element resource = FhirReader.read("value set", json, new ArrayList<>());
        if (!resource.text("resourceType").equals(Optional.of("ValueSet"))) {
            throw new IllegalArgumentException("Not a ValueSet");
        }
        ValueSets more = valueSets.copy();
        more.add(resource);
        return new FhirImport(catalogue, more);
    }

    /**
     * Finds out which scale a Questionnaire is, and how far.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep
     */
    public QuestionnaireImport questionnaire(String json) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("questionnaire", json, remarks);
        if (!root.text("resourceType").equals(Optional.of("Questionnaire"))) {
            remarks.add(new Remark(root.path(), "not a Questionnaire"));
            return QuestionnaireImport.unknown(remarks);
        }
        ForeignForm form = new FormReader(valueSets, remarks).read(root);
        root.unread(remarks);
        Optional<ScaleMatch> match =
                form.questions().size() > MOST_QUESTIONS ? Optional.empty() : ScaleMatch.best(form, catalogue.scales());
        if (match.isEmpty()) {
            remarks.add(new Remark(root.path(), "not a scale of the catalogue"));
            return QuestionnaireImport.unknown(remarks);
        }
        return match.get().outcome(remarks);
    }

    /**
     * Reads a QuestionnaireResponse as answers to a scale.
     *
     * <p>Items are known by the scale's own ids, by LOINC codes, or by the scale's name and a number; answers by their code, by their
     * ordinal, or by a number that is the value of an option.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport response(String json, Scale scale) {
        return response(json, scale, ScoringContext.NONE);
    }

    /**
     * Reads a QuestionnaireResponse as answers to a scale by a person of whom something is known.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport response(String json, Scale scale, ScoringContext context) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("response", json, remarks);
        return new ResponseReader(new Intake(scale, null, context, remarks), catalogue).read(root);
    }

    /**
     * Reads a QuestionnaireResponse to a Questionnaire that was imported: by its links and its codes only.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     * @throws IllegalArgumentException if the Questionnaire was not known to be a scale
     */
    public ResponseImport response(String json, QuestionnaireImport form) {
        Scale scale = form.scale().orElseThrow(() -> new IllegalArgumentException("The form is no scale"));
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("response", json, remarks);
        return new ResponseReader(new Intake(scale, form, ScoringContext.NONE, remarks), catalogue).read(root);
    }

    /**
     * Reads the answers of an Observation with a component for each item. A score in it that its answers do not give is refused.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport observation(String json, Scale scale) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("observation", json, remarks);
        return new ObservationReader(new Intake(scale, null, ScoringContext.NONE, remarks), false).read(root);
    }

    /**
     * Holds an Observation against the response it was derived from. A score in it that the response does not give is refused.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport observation(String json, FilledScale filled) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("observation", json, remarks);
        Intake intake = new Intake(filled.scale(), null, filled.context(), remarks);
        intake.known(filled.answers());
        return new ObservationReader(intake, true).read(root);
    }
}
