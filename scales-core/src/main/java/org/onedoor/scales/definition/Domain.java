package org.onedoor.scales.definition;

import org.onedoor.vocabulary.LocalizedText;

/** What scales are about: a closed set of words to search by. */
public enum Domain {
    /** Low mood. */
    DEPRESSION("masennus", "depression", "depression"),
    /** Worry and fear. */
    ANXIETY("ahdistuneisuus", "ångest", "anxiety"),
    /** Stress. */
    STRESS("stressi", "stress", "stress"),
    /** Distress of any kind. */
    DISTRESS("psyykkinen kuormittuneisuus", "psykisk belastning", "psychological distress"),
    /** Obsessions and compulsions. */
    OBSESSIONS("pakko-oireet", "tvångssymtom", "obsessions and compulsions"),
    /** What remains after a frightening event. */
    TRAUMA("traumaperäiset oireet", "symtom efter trauma", "trauma"),
    /** Sleep. */
    SLEEP("uni", "sömn", "sleep"),
    /** Attention and restlessness. */
    ATTENTION("tarkkaavuus", "uppmärksamhet", "attention"),
    /** Spells of high mood. */
    MOOD_SWINGS("mielialan vaihtelu", "svängningar i sinnesstämningen", "mood swings"),
    /** Eating. */
    EATING("syöminen", "ätande", "eating"),
    /** Drinking. */
    ALCOHOL("alkoholi", "alkohol", "alcohol"),
    /** Drugs other than alcohol. */
    DRUGS("huumeet", "droger", "drugs"),
    /** Symptoms of the body. */
    BODILY_SYMPTOMS("ruumiilliset oireet", "kroppsliga symtom", "bodily symptoms"),
    /** Thoughts of suicide. */
    SUICIDE_RISK("itsemurhavaara", "självmordsrisk", "suicide risk"),
    /** Pregnancy and the year after birth. */
    PERINATAL(
            "raskaus ja synnytyksen jälkeinen aika",
            "graviditet och tiden efter förlossningen",
            "pregnancy and after birth"),
    /** How well a person feels. */
    WELLBEING("hyvinvointi", "välbefinnande", "well-being"),
    /** How a person gets on with daily life. */
    FUNCTIONING("toimintakyky", "funktionsförmåga", "functioning");

    private final LocalizedText label;

    Domain(String fi, String sv, String en) {
        this.label = LocalizedText.of(fi, sv, en);
    }

    /** What people call it. */
    public LocalizedText label() {
        return label;
    }
}
