package org.onedoor.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Services that content names because they are right for what was told, where they are there for the visitor. */
final class NamedServices {
    /** The content chose them for the step and the person; a line in another language is better than none. */
    private static final int MAY_FAIL =
            HardConstraint.STEP.bit() | HardConstraint.LANGUAGE.bit() | HardConstraint.AUDIENCE.bit();

    private final Judgement judgement;
    private final NearlyEverywhere nearly;

    NamedServices(Judgement judgement) {
        this.judgement = judgement;
        this.nearly = new NearlyEverywhere(judgement);
    }

    /** In the order named: those in the visitor's language before others, and of these the open ones before the closed. */
    List<Match> of(List<String> ids) {
        Map<String, Fit> there = new LinkedHashMap<>();
        judgement.candidates().stream()
                .filter(candidate -> candidate.failsAtMost(MAY_FAIL))
                .forEach(candidate -> there.put(candidate.service().id(), judgement.fit(candidate)));
        nearly.services().forEach(service -> there.put(service.id(), nearly.fit(service)));
        String language = judgement.need().language().tag();
        return ids.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Fit fit) -> !fit.service().servesIn(language))
                        .thenComparing(fit -> fit.contact().soonness() == Contact.Soonness.LATER))
                .map(this::told)
                .toList();
    }

    private Match told(Fit fit) {
        return nearly.isOneOf(fit.service())
                ? judgement.told(fit, List.of(nearly.reason(fit.service())))
                : judgement.told(fit);
    }
}
