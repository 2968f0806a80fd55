package org.onedoor.directory;

import java.io.Serializable;
import java.util.List;

/**
 * What a search gave, never nothing: when nothing is just what was asked for, it was made wider.
 *
 * @param services the services, best first
 * @param reach how wide the search had to be made
 */
public record Found(List<Match> services, Reach reach) implements Serializable {

    /** How wide a search had to be made, from the narrowest. */
    public enum Reach {
        /** They are what was asked for. */
        AS_ASKED,
        /** They have the words and are in the region, but the filters had to be left out. */
        WITHOUT_FILTERS,
        /** They have the words, but they are in other regions. */
        EVERYWHERE,
        /** Nothing anywhere has the words: they are the region's emergency and crisis contacts. */
        CONTACTS
    }

    /** Copies the list. */
    public Found {
        services = List.copyOf(services);
    }
}
