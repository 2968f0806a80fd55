package org.onedoor.directory.model;

/** What it takes to get into a service. */
public enum Referral {
    /** Nothing: walk in, call or open it. */
    NONE,
    /** The person makes contact, and the service then assesses the need. */
    OWN_CONTACT,
    /** A professional must refer the person. */
    PROFESSIONAL_REFERRAL
}
