package org.onedoor.directory;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** The words of a service in every language, folded so that case and the marks of å, ä and ö do not count. */
record SearchText(String name, String organization, String description) implements Serializable {

    /** Where words can be found, from the place that says most. */
    enum Place {
        NAME,
        TOPIC,
        ORGANIZATION,
        DESCRIPTION,
        NOWHERE
    }

    static SearchText of(Service service, Organization organization) {
        return new SearchText(folded(service.name()), folded(organization.name()), folded(service.description()));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    static String folded(LocalizedText text) {
        return Arrays.stream(Language.values())
                .map(language -> folded(text.in(language)))
                .collect(Collectors.joining("\n"));
    }

    static List<String> words(String text) {
        return Arrays.stream(folded(text).strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The place in which the last of the words is found, when each is looked for in the places in their order. */
    Place find(List<String> words, List<String> topics) {
        Place farthest = Place.NAME;
        for (String word : words) {
            Place place = find(word, topics);
            farthest = place.compareTo(farthest) > 0 ? place : farthest;
        }
        return farthest;
    }

    private Place find(String word, List<String> topics) {
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
