package org.onedoor.navigator.definition;

/** How an item is answered. */
public enum ItemKind {
    /** With one of its options. */
    SINGLE,
    /** With one or more of its options. */
    MULTI,
    /** With a whole number from its minimum to its maximum. */
    NUMBER,
    /** With a response option of a measurement scale's item. */
    SCALE
}
