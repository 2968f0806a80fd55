package org.onedoor.workbench.report;

import java.util.HashMap;
import java.util.Map;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.model.Service;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;

/** The English words for the ids of one pack. An id that has none stands for itself. */
final class EnglishNames {
    private final ContentPack pack;
    private final Map<String, String> steps = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();

    EnglishNames(ContentPack pack) {
        this.pack = pack;
        NavigatorDefinition navigator = pack.navigator().definition();
        navigator
                .steps()
                .forEach(text ->
                        steps.put(String.valueOf(text.step()), text.title().in(Language.EN)));
        navigator.rules().forEach(rule -> rules.put(rule.id(), rule.reason().in(Language.EN)));
        navigator
                .dangerRules()
                .forEach(rule -> rules.put(rule.id(), rule.reason().in(Language.EN)));
        navigator.topics().forEach(topic -> topics.put(topic.id(), topic.name().in(Language.EN)));
    }

    String step(StepOfNeed step) {
        String number = String.valueOf(step.number());
        return number + " " + steps.getOrDefault(number, "");
    }

    String rule(String id) {
        return rules.getOrDefault(id, id);
    }

    String topic(String id) {
        return topics.getOrDefault(id, id);
    }

    String region(String code) {
        return pack.regions()
                .findRegion(code)
                .map(region -> region.name().in(Language.EN))
                .orElse(code);
    }

    /** The name of the welfare area that a municipality lies in, or of what contains it. */
    String area(String municipality) {
        return pack.regions().chain(municipality).stream()
                .filter(region -> region.kind() == Region.Kind.WELFARE_AREA)
                .map(region -> region.name().in(Language.EN))
                .findFirst()
                .orElse("");
    }

    String service(String region, String id) {
        Edition edition = pack.edition(region);
        return edition.directory()
                .findService(id)
                .map(Service::name)
                .map(name -> name.in(Language.EN))
                .orElse(id);
    }
}
