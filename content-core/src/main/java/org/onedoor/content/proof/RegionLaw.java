package org.onedoor.content.proof;

/** What every edition of a pack keeps, whatever the overlays of its region change. */
public enum RegionLaw {
    /** An edition asks and decides by the very rules of the pack, so the same answers lead to the same step. */
    STEP_IS_NEVER_LOWERED("an overlay never lowers a step"),
    /** Every emergency and crisis contact that the pack has for the region is in its edition as the pack wrote it. */
    CRISIS_EXITS_STAY("an overlay never removes a crisis exit"),
    /** A checked emergency contact for everyone answers by phone or chat at every hour of every day. */
    SOMEBODY_ALWAYS_ANSWERS("somebody answers at every hour"),
    /** Whoever is led to step 6 is shown an emergency contact that is open then, and the emergency number comes first. */
    EMERGENCY_IS_ANSWERED("in an emergency somebody who is open is shown");

    private final String words;

    RegionLaw(String words) {
        this.words = words;
    }

    /** The law as an author reads it. */
    public String words() {
        return words;
    }
}
