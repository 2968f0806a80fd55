package org.onedoor.directory.model;

/** Who a service is meant for, in relation to the person who needs help. */
public enum Audience {
    /** The person who needs help. */
    SELF,
    /** Someone close to that person. */
    LOVED_ONE,
    /** A professional who works with that person. */
    PROFESSIONAL
}
