package org.onedoor.directory;

import java.io.Serializable;
import java.util.List;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.FoldedText;

/** The words of a service in every language. */
record SearchText(FoldedText name, FoldedText organization, FoldedText description) implements Serializable {

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
                FoldedText.of(service.name()),
                FoldedText.of(organization.name()),
                FoldedText.of(service.description()));
    }

    /** The place in which the last of the words is found, when each is looked for in the places in their order. */
    Place find(List<String> words, List<FoldedText> topics) {
        Place farthest = Place.NAME;
        for (String word : words) {
            Place place = find(word, topics);
            farthest = place.compareTo(farthest) > 0 ? place : farthest;
        }
        return farthest;
    }

    private Place find(String word, List<FoldedText> topics) {
        if (name.contains(word)) {
            return Place.NAME;
        }
        if (topics.stream().anyMatch(topic -> topic.contains(word))) {
            return Place.TOPIC;
        }
        if (organization.contains(word)) {
            return Place.ORGANIZATION;
        }
        return description.contains(word) ? Place.DESCRIPTION : Place.NOWHERE;
    }
}
