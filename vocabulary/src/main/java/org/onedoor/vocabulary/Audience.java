package org.onedoor.vocabulary;

/** Who looks for help or is helped by a service, in relation to the person who needs help. */
public enum Audience {
    /** The person who needs help. */
    SELF,
    /** Someone close to that person. */
    LOVED_ONE,
    /** A professional who works with that person. */
    PROFESSIONAL
}
