package org.onedoor.workbench.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.workbench.simulation.definition.CohortDefinition;
import org.onedoor.workbench.simulation.definition.ItemAnswers;

/** Checks a cohort against a navigator and the regions of a pack, and resolves what it names. */
final class CohortBinding {
    private final CohortDefinition cohort;
    private final Navigator navigator;
    private final Regions regions;
    private final CohortProblems problems;
    private final CohortItems items;

    private CohortBinding(Cohort cohort, Navigator navigator, Regions regions) {
        this.cohort = cohort.definition();
        this.navigator = navigator;
        this.regions = regions;
        this.problems = new CohortProblems(cohort.document());
        this.items = new CohortItems(navigator, this.cohort.passedOver(), problems);
    }

    /**
     * The cohort as it meets a pack.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException with everything that it says wrongly
     */
    static BoundCohort bind(Cohort cohort, Navigator navigator, Regions regions) {
        return new CohortBinding(cohort, navigator, regions).bound();
    }

    private BoundCohort bound() {
        problems.addIf(
                !cohort.navigator().equals(navigator.id()),
                "/navigator",
                "the cohort is for \"" + cohort.navigator() + "\", but this navigator is \"" + navigator.id() + "\"");
        Mix languages = languages();
        Map<Region, Double> places = places();
        List<ItemDraw> draws = draws();
        problems.throwIfAny();
        return new BoundCohort(
                draws,
                BoundCohort.byId(draws),
                List.copyOf(places.keySet()),
                sums(places.values()),
                languages,
                cohort.size(),
                cohort.seed(),
                cohort.at());
    }

    private Mix languages() {
        List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
        cohort.languages().keySet().forEach(tag -> problems.known("language", tag, tags, "", "/languages/" + tag));
        problems.checkSum(cohort.languages(), "/languages");
        double[] shares = tags.stream()
                .mapToDouble(tag ->
                        cohort.languages().getOrDefault(tag, BigDecimal.ZERO).doubleValue())
                .toArray();
        return Mix.of(shares, new double[shares.length], 0, share -> share);
    }

    private Map<Region, Double> places() {
        LocalDate day = regions.dayOf(cohort.at());
        Map<String, Double> shares = new TreeMap<>();
        problems.checkSum(cohort.regions(), "/regions");
        List<String> known = regions.regions().stream().map(Region::code).toList();
        cohort.regions().forEach((code, share) -> {
            String pointer = CohortProblems.member("/regions", code);
            if (problems.known("region", code, known, "", pointer)) {
                List<Region> within = regions.municipalities(day).stream()
                        .filter(municipality -> regions.contains(code, municipality.code()))
                        .toList();
                problems.addIf(within.isEmpty(), pointer, "no municipality of that day lies in it");
                within.forEach(place -> shares.merge(place.code(), share.doubleValue() / within.size(), Double::sum));
            }
        });
        Map<Region, Double> places = new LinkedHashMap<>();
        shares.forEach((code, share) -> {
            if (share > 0) {
                places.put(regions.region(code), share);
            }
        });
        return places;
    }

    private static double[] sums(Iterable<Double> shares) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (double share : shares) {
            sum += share;
            sums.add(sum);
        }
        return sums.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<ItemDraw> draws() {
        Map<String, Integer> listed = listed();
        List<ItemDraw> draws = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<Question> questions = navigator.questions();
        for (int i = 0; i < questions.size(); i++) {
            Integer place = listed.get(questions.get(i).item());
            if (place != null) {
                ItemDraw draw = items.draw(i, cohort.items().get(place), "/items/" + place);
                if (draw != null) {
                    draws.add(draw);
                }
            } else {
                silent.add(questions.get(i).item());
                draws.add(items.alike(i));
            }
        }
        problems.addIf(
                cohort.unlisted() == null && !silent.isEmpty(),
                "/items",
                "nothing is said about " + String.join(", ", silent)
                        + "; list them, or write \"unlisted\": \"alike\" for answers that are all as likely");
        return draws;
    }

    private Map<String, Integer> listed() {
        Map<String, Integer> listed = new HashMap<>();
        List<String> known = navigator.questions().stream().map(Question::item).toList();
        for (int i = 0; i < cohort.items().size(); i++) {
            ItemAnswers item = cohort.items().get(i);
            String pointer = "/items/" + i + "/item";
            if (problems.known("item", item.item(), known, "", pointer)) {
                problems.addIf(
                        listed.putIfAbsent(item.item(), i) != null,
                        pointer,
                        "the item \"" + item.item() + "\" is listed twice");
            }
        }
        return listed;
    }
}
