package org.onedoor.vocabulary;

/** How soon help is needed, as care cards tell it. */
public enum Urgency {
    /** Help can be sought in ordinary time. */
    NON_URGENT,
    /** Help is needed the same day or the next. */
    URGENT,
    /** Help is needed now. */
    EMERGENCY
}
