package org.onedoor.fhir;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.fhir.FhirExport;
import org.onedoor.scales.fhir.FhirVersion;
import org.onedoor.scales.fhir.FilledScale;

/** Everything that is exported of every bundled scale is valid to the reference validator. */
class ExportIsValidTest {

    @ParameterizedTest
    @EnumSource
    void everyResourceOfEveryBundledScaleIsValid(FhirVersion version) {
        Oracle oracle = Oracle.of(version);
        FhirExport export = FhirExport.of(version);
        SoftAssertions all = new SoftAssertions();
        for (Scale scale : ScaleCatalogue.bundled().scales()) {
            valid(all, oracle, scale.id() + " form", export.questionnaire(scale));
            valid(all, oracle, scale.id() + " codes", export.codeSystem(scale));
            for (FilledScale filled : samples(version, scale)) {
                valid(all, oracle, filled + " response", export.response(filled));
                valid(all, oracle, filled + " score", export.observation(filled));
            }
        }
        all.assertAll();
    }

    /** R5 writes the same answers in the same places, so fewer show that it is right. */
    private static List<FilledScale> samples(FhirVersion version, Scale scale) {
        List<FilledScale> samples = Samples.of(scale);
        return version == FhirVersion.R4 ? samples : samples.subList(1, 3);
    }

    private static void valid(SoftAssertions all, Oracle oracle, String name, String resource) {
        all.assertThat(oracle.errors(resource)).as(name).isEmpty();
    }
}
