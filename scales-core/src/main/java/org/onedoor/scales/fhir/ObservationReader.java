package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onedoor.scales.ScaleItem;

/** Takes an Observation apart: a score, an answer, or both among its components. */
final class ObservationReader {
    private static final String[] ABOUT = {
        "resourceType",
        "id",
        "meta",
        "language",
        "text",
        "identifier",
        "category",
        "subject",
        "performer",
        "encounter",
        "issued",
        "derivedFrom",
        "hasMember",
        "basedOn",
        "partOf",
        "method",
        "focus"
    };
    /** What we derive from the answers ourselves and never take from elsewhere. */
    private static final Set<String> DERIVED = Set.of("prorated", "band", "category", "flag", "critical", "scores");

    private final Intake intake;
    private final boolean check;

    /**
     * Reads for an intake.
     *
     * @param check whether the answers are known already and the observation is held against them
     */
    ObservationReader(Intake intake, boolean check) {
        this.intake = intake;
        this.check = check;
    }

    ResponseImport read(Element observation) {
        if (!observation.text("resourceType").equals(Optional.of("Observation"))) {
            intake.refuse(observation.path(), "not an Observation");
        }
        status(observation);
        observation.skip(ABOUT);
        intake.authored(observation, "effectiveDateTime");
        take(observation);
        observation.all("component").forEach(component -> {
            take(component);
            component.skip("interpretation", "referenceRange");
        });
        return intake.outcome(observation);
    }

    private void status(Element observation) {
        String status = observation.text("status").orElse("");
        if (Set.of("entered-in-error", "cancelled").contains(status)) {
            intake.refuse(observation.path() + ".status", "entered in error or cancelled");
        } else if (!Set.of("final", "preliminary", "amended", "corrected").contains(status)) {
            intake.remark(observation.path() + ".status", "not a status of a score");
        }
    }

    private void take(Element holder) {
        List<Element> codings =
                holder.one("code").map(code -> code.all("coding")).orElse(List.of());
        holder.one("code").ifPresent(code -> code.skip("text"));
        Optional<String> score =
                codings.stream().flatMap(coding -> score(coding).stream()).findFirst();
        Optional<ScaleItem> item =
                codings.stream().flatMap(coding -> item(coding).stream()).findFirst();
        boolean derived = codings.stream().anyMatch(this::derived);
        codings.forEach(coding -> coding.skip("system", "code", "display", "version"));
        if (holder.has("dataAbsentReason") || derived) {
            holder.take("value");
            holder.skip("dataAbsentReason");
        } else if (score.isPresent()) {
            intake.score(holder, score.get());
        } else if (item.isPresent()) {
            intake.answer(holder, item.get(), check);
        } else if (!codings.isEmpty()) {
            unknown(holder);
        }
    }

    private void unknown(Element holder) {
        boolean panel = holder.one("code").stream()
                .flatMap(code -> FormReader.loincs(code, "coding").stream())
                .anyMatch(code -> intake.codes().panelLoinc().equals(Optional.of(code)));
        intake.remark(
                holder.path(),
                panel
                        ? "the code is that of the whole questionnaire, not of a score or an item"
                        : "not a score or an item of " + intake.scale().id());
    }

    private Optional<String> score(Element coding) {
        String code = coding.text("code").orElse("");
        return intake.scale().scores().stream()
                .map(rule -> rule.id())
                .filter(id -> own(coding)
                        ? code.equals(Codes.score(id))
                        : loinc(coding) && intake.codes().scoreLoinc(id).equals(Optional.of(code)))
                .findFirst();
    }

    private Optional<ScaleItem> item(Element coding) {
        String code = coding.text("code").orElse("");
        return intake.scale().items().stream()
                .filter(item -> loinc(coding) && code.equals(item.loinc()))
                .findFirst();
    }

    private boolean derived(Element coding) {
        String code = coding.text("code").orElse("");
        return own(coding) && DERIVED.contains(code.replaceFirst("\\..*", ""));
    }

    private boolean own(Element coding) {
        return coding.text("system").filter(intake::isOwn).isPresent();
    }

    private static boolean loinc(Element coding) {
        return coding.text("system").map(Codes.LOINC::equals).orElse(true);
    }
}
