package org.onedoor.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onedoor.directory.SearchText.Place;
import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.words.Term;
import org.onedoor.directory.words.Understanding;
import org.onedoor.directory.words.Vocabulary;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Topic;

/** What a search is about, and how much a service is. */
final class Wanted {
    private static final int YOUNGEST_ADULT = 18;
    private static final int OLDEST_OF_WORKING_AGE = 64;

    /** Shorter words are in too many names to say which service is meant. */
    private static final int TELLING = 5;

    private final boolean understood;
    private final boolean onlyPlain;
    private final Search search;
    private final List<Term> terms;
    private final List<ServicePattern> named;
    private final Map<String, Set<String>> topicNames = new HashMap<>();
    private final List<Set<String>> rest = new ArrayList<>();
    private final Set<String> telling = new HashSet<>();

    Wanted(Understanding understanding, Search search, ServiceDirectory directory, Collection<Topic> topics) {
        understood = understanding.leadsSomewhere();
        onlyPlain = !understood && understanding.rest().isEmpty();
        this.search = search;
        terms = understanding.terms().toList();
        named = understanding.subjects().stream()
                .flatMap(term -> term.services().stream())
                .map(ServicePattern::of)
                .toList();
        topics.forEach(topic -> topicNames.put(topic.id(), Vocabulary.wordsOf(topic.name())));
        if (understanding.words().isEmpty()) {
            return;
        }
        Set<String> inTopics = new HashSet<>();
        topicNames.values().forEach(inTopics::addAll);
        Vocabulary topicWords = Vocabulary.of(inTopics);
        for (String word : onlyPlain ? understanding.words() : understanding.rest()) {
            Set<String> meant = new HashSet<>(directory.vocabulary().meantBy(word));
            meant.addAll(topicWords.meantBy(word));
            if (meant.isEmpty() && !onlyPlain) {
                meant.addAll(directory.vocabulary().meantOrMisspeltBy(word));
            }
            rest.add(meant);
        }
        understanding.words().stream()
                .filter(word -> understood && word.length() >= TELLING)
                .forEach(word -> telling.addAll(directory.vocabulary().meantBy(word)));
    }

    /** How much a service is about it; empty when it is not. */
    Optional<Relevance> relevance(Service service, SearchText text) {
        return understood ? ofSubjects(service, text) : ofWords(service, text);
    }

    private Optional<Relevance> ofWords(Service service, SearchText text) {
        List<Set<String>> topics = service.topics().stream()
                .map(topicNames::get)
                .filter(Objects::nonNull)
                .toList();
        Place place = text.find(rest, topics);
        // Everyday words are in every description, and say something in a name alone.
        boolean found = onlyPlain ? place.compareTo(Place.ORGANIZATION) <= 0 : place != Place.NOWHERE;
        return found ? Optional.of(Relevance.ofWords(place)) : Optional.empty();
    }

    private Optional<Relevance> ofSubjects(Service service, SearchText text) {
        boolean isNamed = named.stream().anyMatch(pattern -> pattern.fits(service));
        boolean saysSo = text.name().stream().anyMatch(telling::contains);
        boolean about = terms.stream().flatMap(term -> term.topics().stream()).anyMatch(service.topics()::contains);
        if (!isNamed && !saysSo && !about) {
            return Optional.empty();
        }
        int missed = (int) terms.stream().filter(term -> misses(service, term)).count();
        return Optional.of(new Relevance(
                wordsMissed(text),
                !isNamed,
                missed,
                otherLanguage(service),
                otherAges(service, isNamed),
                !isNamed && service.referral() == Referral.PROFESSIONAL_REFERRAL,
                saysSo ? 0 : distance(service)));
    }

    private static boolean misses(Service service, Term term) {
        return term.topics().stream().limit(1).noneMatch(service.topics()::contains)
                && term.services().stream().map(ServicePattern::of).noneMatch(pattern -> pattern.fits(service));
    }

    private int wordsMissed(SearchText text) {
        return (int) rest.stream()
                .filter(word -> text.find(word, List.of()).compareTo(Place.ORGANIZATION) > 0)
                .count();
    }

    private boolean otherLanguage(Service service) {
        return search.spoken() == null && !service.servesIn(search.language().tag());
    }

    private boolean otherAges(Service service, boolean isNamed) {
        AgeRange ages = service.eligibility().ages();
        boolean forAdults = ages.contains(YOUNGEST_ADULT) && ages.contains(OLDEST_OF_WORKING_AGE);
        return search.ages() == null && !isNamed && !forAdults;
    }

    /** A service is near a subject that it is about first of all and with few others; services alike are equally near. */
    private int distance(Service service) {
        int others = service.topics().size();
        int nearest = primary()
                .mapToInt(service.topics()::indexOf)
                .filter(at -> at >= 0)
                .map(at -> (at + 1) * others)
                .min()
                .orElse(Integer.MAX_VALUE);
        return nearest <= 8 ? 0 : nearest <= 32 ? 1 : nearest <= 128 ? 2 : 3;
    }

    private Stream<String> primary() {
        return terms.stream().flatMap(term -> term.topics().stream().limit(1));
    }
}
