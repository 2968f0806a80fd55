package org.onedoor.directory;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.words.Vocabulary;

/** The folded words of a service in every language. */
record SearchText(Set<String> name, Set<String> organization, Set<String> description) implements Serializable {

    /** Where words can be found, from the place that says most. */
    enum Place {
        NAME,
        TOPIC,
        ORGANIZATION,
        DESCRIPTION,
        NOWHERE
    }

    static SearchText of(Service service, Organization organization) {
        return new SearchText(
                Vocabulary.wordsOf(service.name()),
                Vocabulary.wordsOf(organization.name()),
                Vocabulary.wordsOf(service.description()));
    }

    /** The place in which the last of the words is found, when each is looked for in the places in their order. */
    Place find(List<Set<String>> words, List<Set<String>> topics) {
        Place farthest = Place.NAME;
        for (Set<String> word : words) {
            Place place = find(word, topics);
            farthest = place.compareTo(farthest) > 0 ? place : farthest;
        }
        return farthest;
    }

    /**
     * The place that says most of those in which a word is.
     *
     * @param word the words of the vocabulary that may be meant by it
     */
    Place find(Set<String> word, List<Set<String>> topics) {
        if (has(name, word)) {
            return Place.NAME;
        }
        if (topics.stream().anyMatch(topic -> has(topic, word))) {
            return Place.TOPIC;
        }
        if (has(organization, word)) {
            return Place.ORGANIZATION;
        }
        return has(description, word) ? Place.DESCRIPTION : Place.NOWHERE;
    }

    private static boolean has(Set<String> text, Set<String> word) {
        return !Collections.disjoint(text, word);
    }
}
