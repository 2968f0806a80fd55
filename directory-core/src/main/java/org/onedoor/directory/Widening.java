package org.onedoor.directory;

import java.io.Serializable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A ring that was opened because the nearer ones gave too few services.
 *
 * @param ring the ring that was opened
 * @param nearer how many fitting services the nearer rings gave
 */
public record Widening(Ring ring, int nearer) implements Serializable {
    private static final LocalizedText NONE = LocalizedText.of(
            "Lähempänä ei ole tähän sopivaa palvelua. ",
            "Närmare dig finns ingen service som passar. ",
            "No service nearer to you fits. ");
    private static final LocalizedText FEW = LocalizedText.of(
            "Lähempänä on vain vähän sopivia palveluja. ",
            "Närmare dig finns bara få tjänster som passar. ",
            "Only few services nearer to you fit. ");

    /** Why the list goes farther, as two sentences. */
    public String in(Language language) {
        return (nearer == 0 ? NONE : FEW).in(language) + shown().in(language);
    }

    private LocalizedText shown() {
        return switch (ring) {
            case MUNICIPALITY ->
                LocalizedText.of(
                        "Mukana ovat kuntasi palvelut.",
                        "Tjänsterna i din kommun är med.",
                        "Services of your municipality are included.");
            case WELFARE_AREA ->
                LocalizedText.of(
                        "Mukana ovat hyvinvointialueesi palvelut.",
                        "Tjänsterna i ditt välfärdsområde är med.",
                        "Services of your welfare area are included.");
            case COLLABORATIVE_AREA ->
                LocalizedText.of(
                        "Mukana ovat yhteistyöalueesi palvelut.",
                        "Tjänsterna i ditt samarbetsområde är med.",
                        "Services of the wider area around you are included.");
            case COUNTRY ->
                LocalizedText.of(
                        "Mukana ovat valtakunnalliset palvelut.",
                        "Riksomfattande tjänster är med.",
                        "National services are included.");
            case LINE ->
                LocalizedText.of(
                        "Mukana ovat palvelut, jotka auttavat ympäri vuorokauden.",
                        "Tjänster som hjälper dygnet runt är med.",
                        "Services that help day and night are included.");
            case ELSEWHERE ->
                LocalizedText.of(
                        "Mukana ovat muiden alueiden palvelut.",
                        "Tjänster i andra områden är med.",
                        "Services of other areas are included.");
        };
    }
}
