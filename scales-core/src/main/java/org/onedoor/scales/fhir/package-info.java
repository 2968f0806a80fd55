/**
 * Scales, responses and scores as HL7 FHIR resources, out and in.
 *
 * <p>{@link org.onedoor.scales.fhir.FhirExport} writes strictly: what it writes is valid FHIR and can be read back
 * without loss. {@link org.onedoor.scales.fhir.FhirImport} reads leniently: it takes what it understands, lists
 * everything else, and refuses a stored total that the answers do not give.
 */
@NullMarked
package org.onedoor.scales.fhir;

import org.jspecify.annotations.NullMarked;
