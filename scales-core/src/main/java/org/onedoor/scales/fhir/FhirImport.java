package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.sheet.Values;
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
    private final @Nullable Values numbers;
    private volatile @Nullable ScaleNames names;

    private FhirImport(ScaleCatalogue catalogue, ValueSets valueSets, @Nullable Values numbers) {
        this.catalogue = catalogue;
        this.valueSets = valueSets;
        this.numbers = numbers;
    }

    /** Reads for the scales of a catalogue. */
    public static FhirImport of(ScaleCatalogue catalogue) {
        return new FhirImport(catalogue, new ValueSets(), null);
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
        return new FhirImport(catalogue, more, numbers);
    }

    /**
     * The same, told what a plain number is that answers an item which the scale turns: its points, or the place of the option. As long
     * as that is not told, such a number is no answer, as in the EPDS, the CES-D and the GDS-15.
     */
    public FhirImport with(Values numbers) {
        return new FhirImport(catalogue, valueSets, numbers);
    }

    /**
     * Finds out which scale a Questionnaire is, and how far. It is one only when nothing scored is left over.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep
     */
    public QuestionnaireImport questionnaire(String json) {
        return questionnaire(json, FormMatch::one);
    }

    /**
     * Reads a Questionnaire as a scale that is asked for, also where it holds other scales beside it. It is none when it asks more
     * that is scored, such as a PHQ-9 read as PHQ-2.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep
     * @throws IllegalArgumentException if the catalogue does not have the scale
     */
    public QuestionnaireImport questionnaire(String json, Scale scale) {
        Scale known = catalogue.scale(scale.id());
        return questionnaire(json, match -> match.as(known));
    }

    private QuestionnaireImport questionnaire(String json, Function<FormMatch, Optional<ScaleMatch>> which) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("questionnaire", json, remarks);
        if (!root.text("resourceType").equals(Optional.of("Questionnaire"))) {
            remarks.add(new Remark(root.path(), "not a Questionnaire"));
            return QuestionnaireImport.unknown(remarks);
        }
        ForeignForm form = new FormReader(valueSets, remarks).read(root);
        root.unread(remarks);
        if (form.questions().size() > MOST_QUESTIONS) {
            remarks.add(new Remark(root.path(), "longer than any scale; not searched for one"));
            return QuestionnaireImport.unknown(remarks);
        }
        List<Scale> scales = catalogue.scales();
        FormMatch matches = new FormMatch(form, scales, names(), remarks);
        Optional<ScaleMatch> match = which.apply(matches);
        if (match.isEmpty()) {
            remarks.add(new Remark(root.path(), "not a scale of the catalogue"));
        }
        return match.map(found -> found.outcome(remarks))
                .orElseGet(() -> QuestionnaireImport.unknown(remarks))
                .beside(matches.critical(match));
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
        return new ResponseReader(new Intake(scale, null, numbers, context, remarks), catalogue, names()).read(root);
    }

    /**
     * Reads a QuestionnaireResponse to a Questionnaire that was imported: by its links and its codes, and else as without it.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     * @throws IllegalArgumentException if the Questionnaire was not known to be a scale
     */
    public ResponseImport response(String json, QuestionnaireImport form) {
        Scale scale = form.scale().orElseThrow(() -> new IllegalArgumentException("The form is no scale"));
        return response(json, scale, form, ScoringContext.NONE);
    }

    /**
     * Reads a QuestionnaireResponse to a Questionnaire as answers to a scale. It is refused when the Questionnaire is not known to be
     * that scale; critical answers are told all the same.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport response(String json, Scale scale, QuestionnaireImport form, ScoringContext context) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("response", json, remarks);
        boolean known = form.scale().filter(one -> one.id().equals(scale.id())).isPresent();
        Intake intake = new Intake(scale, known ? form : null, numbers, context, remarks);
        if (!known) {
            intake.refuse(root.path(), "the form is not " + scale.id() + what(form));
        }
        form.others().forEach(other -> critical(json, other).forEach(intake::alsoCritical));
        return new ResponseReader(intake, catalogue, names()).read(root);
    }

    /** Made when it is first needed, as it reads every scale of the catalogue. */
    private ScaleNames names() {
        @Nullable ScaleNames known = names;
        if (known == null) {
            known = new ScaleNames(catalogue.scales());
            names = known;
        }
        return known;
    }

    private static String what(QuestionnaireImport form) {
        return Stream.concat(form.scale().stream(), form.others().stream().flatMap(other -> other.scale().stream()))
                .map(Scale::id)
                .findFirst()
                .map(id -> ": read its answers as " + id)
                .orElse(" or not known to be");
    }

    /** What must be acted on in a response, as the form of another scale reads it. */
    private List<String> critical(String json, QuestionnaireImport form) {
        Scale scale = form.scale().orElseThrow();
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("response", json, remarks);
        return new ResponseReader(new Intake(scale, form, numbers, ScoringContext.NONE, remarks), catalogue, names())
                .read(root).critical().stream()
                        .map(item -> item.contains("/") ? item : scale.id() + "/" + item)
                        .toList();
    }

    /**
     * Reads the answers of an Observation with a component for each item. A score in it that its answers do not give is refused.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport observation(String json, Scale scale) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("observation", json, remarks);
        return new ObservationReader(new Intake(scale, null, numbers, ScoringContext.NONE, remarks), false).read(root);
    }

    /**
     * Holds an Observation against the response it was derived from. A score in it that the response does not give is refused.
     *
     * @throws InvalidContentException if the text is not JSON, too long or too deep; nothing of it is quoted
     */
    public ResponseImport observation(String json, FilledScale filled) {
        List<Remark> remarks = new ArrayList<>();
        Element root = FhirReader.read("observation", json, remarks);
        Intake intake = new Intake(filled.scale(), null, numbers, filled.context(), remarks);
        intake.known(filled.answers());
        return new ObservationReader(intake, true).read(root);
    }
}
