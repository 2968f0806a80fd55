package org.onedoor.scales.adaptive;

/** Why no more is asked. */
public enum StopReason {
    /** The standard error is as small as the stop rule asks for, and the rule has no cut-off. */
    PRECISE_ENOUGH,
    /** The estimate is clearly on one side of the cut-off, and as precise as the stop rule asks for, if it does. */
    CLEAR_OF_CUT,
    /** The stop rule allows no more items; the estimate is not as good as the rule asks for. */
    MAX_ITEMS,
    /** There are no more items; the estimate is not as good as the stop rule asks for. */
    ALL_ITEMS_ASKED
}
