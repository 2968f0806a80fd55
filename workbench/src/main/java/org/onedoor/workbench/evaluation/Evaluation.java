package org.onedoor.workbench.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Need;
import org.onedoor.navigator.Visit;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * What a pack makes of the people of a bank, each as told, unsure of every danger, and with "something else" chosen. The same pack,
 * bank and instant give the same results.
 *
 * @param pack which pack, and of which version
 * @param judged every vignette in every variant, in the order of the bank
 */
public record Evaluation(String pack, List<Judged> judged) {
    private static final int SERVICES = 3;

    /** Copies the list. */
    public Evaluation {
        judged = List.copyOf(judged);
    }

    /**
     * Walks everyone of a bank through a pack.
     *
     * @param at when they come, which decides what is open
     */
    public static Evaluation of(ContentPack pack, VignetteBank bank, Instant at) {
        List<Judged> judged = bank.vignettes().stream()
                .flatMap(vignette -> Stream.of(Variant.values()).map(variant -> judge(pack, vignette, variant, at)))
                .toList();
        return new Evaluation(pack.manifest().id() + " " + pack.manifest().version(), judged);
    }

    private static Judged judge(ContentPack pack, Vignette vignette, Variant variant, Instant at) {
        Person person = new Person(pack.navigator(), vignette, variant);
        Visit visit = pack.navigator().walk(person);
        List<String> unasked = new ArrayList<>(vignette.answers().keySet());
        unasked.removeAll(person.asked());
        return new Judged(
                vignette,
                variant,
                visit.result(),
                visit.questions(),
                services(pack, vignette, visit, at),
                visit.danger() || variant == Variant.SOMETHING_ELSE ? List.of() : unasked);
    }

    private static List<String> services(ContentPack pack, Vignette vignette, Visit visit, Instant at) {
        Edition edition = vignette.region() == null ? pack.edition() : pack.edition(vignette.region());
        Language language = vignette.language() == null ? Language.FI : vignette.language();
        Need need = edition.need(visit.result(), language, at);
        if (visit.step() == StepOfNeed.EMERGENCY) {
            return edition.contacts(visit.result(), need).stream()
                    .limit(SERVICES)
                    .map(match -> match.service().id())
                    .toList();
        }
        return edition.directory().match(need).services().stream()
                .limit(SERVICES)
                .map(match -> match.service().id())
                .toList();
    }

    /** Those of one variant. */
    public Evaluation of(Variant variant) {
        return new Evaluation(
                pack, judged.stream().filter(one -> one.variant() == variant).toList());
    }

    /** By group, in alphabetical order. */
    public Map<String, Evaluation> groups() {
        Map<String, List<Judged>> groups = new TreeMap<>();
        judged.forEach(one -> groups.computeIfAbsent(one.vignette().group(), group -> new ArrayList<>())
                .add(one));
        Map<String, Evaluation> evaluations = new TreeMap<>();
        groups.forEach((group, ones) -> evaluations.put(group, new Evaluation(pack, ones)));
        return evaluations;
    }

    /** How many of all something is true of. */
    public Proportion share(Predicate<Judged> what) {
        return new Proportion((int) judged.stream().filter(what).count(), judged.size());
    }

    /**
     * The number of questions that a share of the people was asked at most.
     *
     * @param share above 0 and up to 1
     */
    public int questions(double share) {
        int[] counts = judged.stream().mapToInt(Judged::questions).sorted().toArray();
        return counts.length == 0 ? 0 : counts[(int) Math.ceil(share * counts.length) - 1];
    }

    /** Every service that was among the first, and for how many, the most offered first. */
    public Map<String, Long> services() {
        Map<String, Long> counts = new TreeMap<>();
        judged.forEach(one -> one.services().forEach(service -> counts.merge(service, 1L, Long::sum)));
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.comparingByValue(Collections.reverseOrder()));
        Map<String, Long> ordered = new LinkedHashMap<>();
        entries.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
