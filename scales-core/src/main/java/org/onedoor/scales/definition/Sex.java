package org.onedoor.scales.definition;

/** Sex, for scales whose published cut-offs differ by it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither; cut-offs that differ by sex then say nothing. */
    OTHER
}
