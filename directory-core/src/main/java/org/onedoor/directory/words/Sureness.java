package org.onedoor.directory.words;

/** How surely a written word is a word of the list, the surest first. */
enum Sureness {
    /** As it is in the dictionary. */
    EXACT,
    /** One of its forms. */
    FORM,
    /** A part of a compound. */
    PART,
    /** Perhaps, with a letter or two wrong. */
    MISSPELT
}
