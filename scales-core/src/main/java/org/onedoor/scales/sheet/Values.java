package org.onedoor.scales.sheet;

/** What the number in a cell is, where a scale counts some answers the other way round. */
public enum Values {
    /** The place of the printed option, as the scale's file stores it. */
    PLACES,
    /** The points that the answer gives, already turned where the scale turns them. */
    POINTS
}
