package org.onedoor.directory;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.LocalizedText;

/** The words of a service in every language, folded so that case and the marks of å, ä and ö do not count. */
record SearchText(String name, String organization, String description) implements Serializable {

    /** Where all of the words were found, from the place that says most. */
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
        return Stream.of(text.fi(), text.sv(), text.en())
                .filter(some -> some != null)
                .map(SearchText::folded)
                .collect(Collectors.joining("\n"));
    }

    static List<String> words(String text) {
        return Arrays.stream(folded(text).strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The narrowest place in which every word is found, each place being read together with those before it. */
    Place find(List<String> words, String topics) {
        String read = "";
        for (Map.Entry<Place, String> place : places(topics)) {
            read = read + "\n" + place.getValue();
            if (words.stream().allMatch(read::contains)) {
                return place.getKey();
            }
        }
        return Place.NOWHERE;
    }

    private List<Map.Entry<Place, String>> places(String topics) {
        return List.of(
                Map.entry(Place.NAME, name),
                Map.entry(Place.TOPIC, topics),
                Map.entry(Place.ORGANIZATION, organization),
                Map.entry(Place.DESCRIPTION, description));
    }
}
