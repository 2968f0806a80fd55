package org.onedoor.pack.national;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.LeftOpen;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Situation;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.LocalizedText;

/**
 * Every text of the national navigator that somebody reads.
 *
 * @param texts by where they stand, such as {@code danger-now voices} for an answer and {@code rule lonely-often}
 */
record NavigatorWording(Map<String, LocalizedText> texts) {
    static final NavigatorWording NATIONAL = of(Walk.NAVIGATOR.definition());

    static NavigatorWording of(NavigatorDefinition navigator) {
        NavigatorWording wording = new NavigatorWording(new LinkedHashMap<>());
        wording.put("title", navigator.title());
        wording.put("intro", navigator.intro());
        navigator.topics().forEach(topic -> wording.put("topic " + topic.id(), topic.name()));
        navigator.items().forEach(wording::put);
        navigator.rules().forEach(rule -> wording.put("rule " + rule.id(), rule.reason()));
        navigator.dangerRules().forEach(rule -> wording.put("danger rule " + rule.id(), rule.reason()));
        navigator.steps().forEach(wording::put);
        navigator.situations().forEach(wording::put);
        navigator.actions().forEach(action -> wording.put("action " + action.id(), action.text()));
        return wording;
    }

    private void put(Item item) {
        put(item.id(), item.text());
        put(item.id() + " why", item.why());
        for (Option option : item.options()) {
            put(item.id() + " " + option.id(), option.text());
        }
        LeftOpen leftOpen = item.leftOpen();
        put(item.id() + " left open", leftOpen == null ? null : leftOpen.reason());
    }

    private void put(StepText step) {
        put("step " + step.step(), step.title(), step.text(), step.now());
    }

    private void put(Situation situation) {
        put("situation " + situation.id(), situation.title(), situation.text(), situation.now());
    }

    private void put(String where, LocalizedText title, LocalizedText text, LocalizedText now) {
        put(where + " title", title);
        put(where + " text", text);
        put(where + " now", now);
    }

    private void put(String where, @Nullable LocalizedText text) {
        if (text != null) {
            texts.put(where, text);
        }
    }

    LocalizedText at(String where) {
        LocalizedText text = texts.get(where);
        if (text == null) {
            throw new IllegalArgumentException("No text " + where);
        }
        return text;
    }
}
