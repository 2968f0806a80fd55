package org.onedoor.directory;

import java.io.Serializable;
import java.util.List;
import org.onedoor.directory.words.Understanding;

/**
 * What a search gave, never nothing: when nothing is just what was asked for, it was made wider.
 *
 * @param services the services, best first
 * @param reach how wide the search had to be made
 * @param firstHelp whom to call before anything else, when the words tell of danger; otherwise empty
 * @param understood what the words were taken to mean
 */
public record Found(List<Match> services, Reach reach, List<Match> firstHelp, Understanding understood)
        implements Serializable {

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

    /** Copies the lists. */
    public Found {
        services = List.copyOf(services);
        firstHelp = List.copyOf(firstHelp);
    }
}
