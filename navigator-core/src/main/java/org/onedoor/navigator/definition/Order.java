package org.onedoor.navigator.definition;

/** In which direction the answers of an item grow worse. */
public enum Order {
    /** No answer is worse than another. */
    NONE,
    /** A later option, a larger number or more chosen options are worse. */
    RISING,
    /** An earlier option, a smaller number or fewer chosen options are worse. */
    FALLING
}
