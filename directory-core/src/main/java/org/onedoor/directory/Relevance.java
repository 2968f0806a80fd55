package org.onedoor.directory;

import java.util.Comparator;

/**
 * How much a service is what somebody looks for; the least of each comes first, in this order.
 *
 * @param wordsMissed words that no term explains and that are not in its name or its organization's
 * @param notNamed whether no term of the search names it
 * @param subjectsMissed subjects of the search that it is not about
 * @param otherLanguage whether it does not serve in the language that the visitor reads
 * @param otherAges whether it is for some ages alone, when the visitor's are not known
 * @param notOneself whether one cannot make contact oneself
 * @param distance how far it is from being about this alone
 */
record Relevance(
        int wordsMissed,
        boolean notNamed,
        int subjectsMissed,
        boolean otherLanguage,
        boolean otherAges,
        boolean notOneself,
        int distance)
        implements Comparable<Relevance> {

    private static final Comparator<Relevance> MOST_FIRST = Comparator.comparing(Relevance::wordsMissed)
            .thenComparing(Relevance::notNamed)
            .thenComparing(Relevance::subjectsMissed)
            .thenComparing(Relevance::otherLanguage)
            .thenComparing(Relevance::otherAges)
            .thenComparing(Relevance::notOneself)
            .thenComparing(Relevance::distance);

    /** Of a service of which the words themselves were looked for. */
    static Relevance ofWords(SearchText.Place place) {
        return new Relevance(0, false, 0, false, false, false, place.ordinal());
    }

    @Override
    public int compareTo(Relevance other) {
        return MOST_FIRST.compare(this, other);
    }
}
