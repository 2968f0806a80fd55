package org.onedoor.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.fhir.FhirExport;
import org.onedoor.scales.fhir.FhirVersion;

/** The reference validator for one release of FHIR, knowing the Questionnaires and code systems of the bundled scales. */
final class Oracle {
    private final FhirContext context;
    private final FhirValidator validator;
    private final Map<String, IBaseResource> known = new HashMap<>();

    private Oracle(FhirVersion version, FhirContext context) {
        this.context = context;
        FhirExport export = FhirExport.of(version);
        for (Scale scale : ScaleCatalogue.bundled().scales()) {
            knows("Questionnaire/" + scale.id(), export.questionnaire(scale));
            knows("CodeSystem/" + scale.id(), export.codeSystem(scale));
        }
        ValidationSupportChain chain = new ValidationSupportChain(
                ValidationSupportChain.CacheConfiguration.defaultValues(),
                new DefaultProfileValidationSupport(context),
                new Exported(),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    /** The oracle of a release. It takes seconds to make and is shared. */
    static Oracle of(FhirVersion version) {
        return switch (version) {
            case R4 -> R4.ORACLE;
            case R5 -> R5.ORACLE;
        };
    }

    private static final class R4 {
        static final Oracle ORACLE = new Oracle(FhirVersion.R4, FhirContext.forR4Cached());
    }

    private static final class R5 {
        static final Oracle ORACLE = new Oracle(FhirVersion.R5, FhirContext.forR5Cached());
    }

    private void knows(String address, String resource) {
        known.put(
                FhirExport.DEFAULT_BASE + "/" + address, context.newJsonParser().parseResource(resource));
    }

    /** What the validator calls an error, each with its place. */
    List<String> errors(String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(Oracle::line)
                .toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    /** Serves what the bundled resources of the validator do not hold. */
    private final class Exported implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
            IBaseResource found = known.get(uri.replaceFirst("\\|.*", ""));
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }

        @Override
        public IBaseResource fetchCodeSystem(String system) {
            IBaseResource found = known.get(system.replaceFirst("\\|.*", ""));
            return found != null && found.fhirType().equals("CodeSystem") ? found : null;
        }

        @Override
        public boolean isCodeSystemSupported(ValidationSupportContext chain, String system) {
            return fetchCodeSystem(system) != null;
        }
    }
}
