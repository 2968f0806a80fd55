package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.fhir.Link.Says;

/**
 * Which items and scores of a scale the links of one document are, by their names alone.
 *
 * <p>Links are read together: {@code phq9} is the total beside {@code phq9_1}, and the ninth item after {@code phq1} to {@code phq8},
 * as nothing else could then be called so. Numbers that begin at 0, or that go on beyond the scale, are not the scale's own.
 */
final class Links {
    private final Scale scale;
    private final boolean named;
    private final Set<String> unanswered;
    private final Map<Integer, ScaleItem> numbers = new TreeMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, ScaleItem> items = new HashMap<>();
    private final Map<String, String> remarks = new HashMap<>();

    /**
     * Reads the links of a document.
     *
     * @param all the links, in their order
     * @param unanswered those without an answer
     * @param named whether the document itself says that it is of this scale
     */
    Links(Scale scale, ScaleNames names, List<String> all, Set<String> unanswered, boolean named) {
        this.scale = scale;
        this.named = named;
        this.unanswered = unanswered;
        Codes codes = new Codes(scale.definition(), "");
        scale.items().forEach(item -> Link.numberOf(item.id()).ifPresent(number -> numbers.put(number, item)));
        all.forEach(id -> links.computeIfAbsent(id, one -> Link.of(one, scale, codes, names)));
        links.values().forEach(link -> link.item().ifPresent(item -> items.put(link.id(), item)));
        takeNumbered();
    }

    /** The item that a link is. */
    Optional<ScaleItem> item(String link) {
        return Optional.ofNullable(items.get(link));
    }

    /** The score that a link holds. */
    Optional<String> score(String link) {
        return items.containsKey(link) || !links.containsKey(link)
                ? Optional.empty()
                : links.get(link).score();
    }

    /** What must be said of how a link was read, or why it was not. */
    Optional<String> remark(String link) {
        return Optional.ofNullable(remarks.get(link));
    }

    /** Whether the scale itself is named in a link, or a code of it stands there. */
    boolean saysScale(String link) {
        return links.containsKey(link) && links.get(link).says() == Says.SCALE;
    }

    /** The names that say most are taken; weaker ones beside them belong to something else. */
    private void takeNumbered() {
        for (Says says : List.of(Says.SCALE, Says.FAMILY, Says.ITEM, Says.NUMBER)) {
            boolean taken = false;
            for (Map<Integer, String> family : families(says)) {
                taken |= take(says, family);
            }
            if (taken) {
                return;
            }
        }
    }

    /** The links that are numbered together, by their numbers. */
    private List<Map<Integer, String>> families(Says says) {
        Map<String, Map<Integer, String>> byStem = new LinkedHashMap<>();
        links.values().stream()
                .filter(link -> link.hasNumber() && link.says() == says)
                .forEach(link -> byStem.computeIfAbsent(link.stem(), stem -> new TreeMap<>())
                        .putIfAbsent(link.number(), link.id()));
        if (says == Says.FAMILY) {
            byStem.forEach(this::addNames);
        }
        List<Map<Integer, String>> all = new ArrayList<>(byStem.values());
        List<Map<Integer, String>> whole = all.stream().filter(this::isWhole).toList();
        return whole.size() == 1 ? whole : all;
    }

    /** Whether every item that belongs to a score has its number; parts of other questionnaires beside it are not meant. */
    private boolean isWhole(Map<Integer, String> family) {
        return family.keySet().containsAll(scored());
    }

    /** What is called like a scale is an item where items are called so: {@code phq2} between {@code phq1} and {@code phq3}. */
    private void addNames(String stem, Map<Integer, String> family) {
        List<Link> names = links.values().stream()
                .filter(link -> link.says() == Says.NAME && link.stem().equals(stem) && link.hasNumber())
                .toList();
        if (family.size() > 1) {
            names.stream().filter(link -> !isOwn(link)).forEach(link -> family.put(link.number(), link.id()));
        }
        names.stream()
                .filter(this::isOwn)
                .filter(link -> family.keySet().containsAll(without(link.number())))
                .forEach(link -> {
                    family.put(link.number(), link.id());
                    remarks.put(link.id(), "read as an item, as the links before it are numbered in the same way");
                });
    }

    private boolean isOwn(Link link) {
        return Words.of(link.id()).joined().equals(Words.of(scale.id()).joined());
    }

    private Set<Integer> without(int number) {
        Set<Integer> others = scored();
        others.remove(number);
        return others;
    }

    /** The numbers of the items that belong to a score. */
    private Set<Integer> scored() {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().scored())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean take(Says says, Map<Integer, String> family) {
        if (family.containsKey(0) && unanswered.contains(family.get(0))) {
            family.remove(0);
        }
        if (family.containsKey(0)) {
            return takeFromZero(family);
        }
        boolean whole = family.keySet().equals(scored()) || family.keySet().equals(numbers.keySet());
        if (says == Says.NUMBER && !whole) {
            return false;
        }
        if (says == Says.ITEM || says == Says.FAMILY) {
            long beyond = family.keySet().stream()
                    .filter(number -> !numbers.containsKey(number))
                    .count();
            if (beyond > 1 && !named) {
                family.values().forEach(id -> remarks.put(id, "numbered beyond the items of " + scale.id()));
                return false;
            }
        }
        family.forEach((number, id) -> put(id, number));
        if (says == Says.NUMBER) {
            family.values().forEach(id -> remarks.put(id, "known by nothing but its number"));
        }
        return true;
    }

    private boolean takeFromZero(Map<Integer, String> family) {
        boolean whole = shifted(scored()).equals(family.keySet())
                || shifted(numbers.keySet()).equals(family.keySet());
        family.forEach((number, id) -> {
            if (whole) {
                put(id, number + 1);
            }
            remarks.put(
                    id,
                    whole ? "read as the item after its number, as the numbers begin at 0" : "the numbers begin at 0");
        });
        return whole;
    }

    private static Set<Integer> shifted(Set<Integer> numbers) {
        return numbers.stream().map(number -> number - 1).collect(Collectors.toCollection(TreeSet::new));
    }

    private void put(String id, int number) {
        if (numbers.containsKey(number)) {
            items.put(id, numbers.get(number));
        }
    }
}
