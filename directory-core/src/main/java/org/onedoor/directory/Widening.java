package org.onedoor.directory;

import java.io.Serializable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A ring that was opened because the nearer ones gave too few services.
 *
 * @param ring the ring that was opened
 * @param why what the nearer rings lacked
 */
public record Widening(Ring ring, Why why) implements Serializable {

    /** What the nearer rings lacked. */
    public enum Why {
        /** They had no service that fits. */
        NONE(
                "Lähempänä ei ole tähän sopivaa palvelua. ",
                "Närmare dig finns ingen tjänst som passar. ",
                "No service nearer to you fits. "),
        /** They had fewer than three services that fit. */
        FEW(
                "Lähempänä on vain vähän sopivia palveluja. ",
                "Närmare dig finns bara få tjänster som passar. ",
                "Only few services nearer to you fit. "),
        /** They had enough services, but none that is about the need's topics. */
        NONE_ABOUT_THIS(
                "Lähempänä ei ole palvelua juuri tähän asiaan. ",
                "Närmare dig finns ingen tjänst för just det här. ",
                "No service nearer to you is for exactly this. ");

        private final LocalizedText text;

        Why(String fi, String sv, String en) {
            this.text = LocalizedText.of(fi, sv, en);
        }
    }

    /** Why the list goes farther, as two sentences. */
    public String in(Language language) {
        return why.text.in(language) + shown().in(language);
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
